import { shortDay } from '../../../../packages/vietnamese/src/index.ts'
import { getPlace } from '../../../civic/places/places.ts'
import { getRule } from '../../../civic/rules/rules.ts'
import { LinkButton, Row, Section } from '../../../ui/index.ts'
import { keepsReportsOf, readsReports } from '../may.ts'
import { dueReports } from '../reads/due.ts'
import { officeKindOf } from '../subject.ts'
import { reportWords } from '../words.ts'
import { reportHref, reportSection } from './room-screen.ts'

/** On the desk: the way to the reports, and for those who close them what waits to be closed. */
export const reportsSection = reportSection({
  slot: 'desk',
  order: 165,
  may: readsReports,
  show: async ({ db }, { actor, today, lang }) => {
    if (!readsReports(actor)) return undefined
    const { desk: words, period: named } = reportWords(lang).pages
    const place = await getPlace(db, actor.post.placeId)
    const keeps = keepsReportsOf(actor, { place, officeKind: await officeKindOf(db, actor) })
    const within = (await getRule(db, 'reports.remind', today)).value
    const due = keeps ? await dueReports(db, place.id, { today, within }) : []
    return (
      <Section id="ban-bao-cao" title={words.title}>
        {due.length === 0 ? null : (
          <ul>
            {due.map((period) => (
              <li>
                <a href={reportHref({ place, period })}>{words.due(named(period), shortDay(period.until, lang))}</a>
              </li>
            ))}
          </ul>
        )}
        <Row>
          <LinkButton href="/bao-cao" quiet>
            {words.all}
          </LinkButton>
        </Row>
      </Section>
    )
  },
})
