import { number } from '../../../../packages/vietnamese/src/index.ts'
import { getPlace } from '../../../civic/places/places.ts'
import { getRule } from '../../../civic/rules/rules.ts'
import { anyone } from '../../../civic/screen/screen.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { EmptyState, Intro, Lead, Section } from '../../../ui/index.ts'
import { closedOf } from '../reads/closed.ts'
import { satisfactionWords } from '../words.ts'
import { QuarterTable } from './quarter-table.tsx'
import { satisfactionScreen } from './screen.ts'

/** Every closed quarter of one commune or ward. */
export const placeFigures = satisfactionScreen({
  path: '/so-lieu/:place',
  reads: 'public',
  door: 'benefit',
  may: anyone,
  read: async ({ db }, { params, today }) => {
    const place = await getPlace(db, params.place ?? '')
    if (place.kind !== 'commune') throw new Refusal('not-found')
    const { value } = await getRule(db, 'disclosure.minimum', today)
    const closed = (await closedOf(db, place.id)).map(async (row) => ({
      ...row,
      minimum: (await getRule(db, 'disclosure.minimum', row.ends_on)).value,
    }))
    return { place, rows: await Promise.all(closed), minimum: value }
  },
  view: ({ place, rows, minimum }, { lang }) => {
    const words = satisfactionWords(lang).figures
    const title = words.placeTitle(place.name)
    const body = (
      <>
        <Intro title={title}>
          <Lead>{words.lead}</Lead>
        </Intro>
        {rows.length === 0 ? (
          <EmptyState>{words.placeNone(place.name)}</EmptyState>
        ) : (
          <Section id="quy" full title={words.quarters}>
            <QuarterTable
              caption={`${words.newestFirst} ${words.tableCaption(number(minimum, lang))}`}
              head={words.quarterColumn}
              name={({ quarter }) => words.quarterAlone(quarter)}
              rows={rows}
              lang={lang}
            />
            <p>
              <a href={`/so-lieu/${place.id}/tat-ca.csv`}>{words.takeAllAway}</a>
            </p>
          </Section>
        )}
        <p>
          <a href="/so-lieu">{words.everywhere}</a>
        </p>
      </>
    )
    return { title, body, placeId: place.id }
  },
})
