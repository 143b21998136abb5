import { shortDay } from '../../../../packages/vietnamese/src/index.ts'
import { LinkButton, Row, Section, Small } from '../../../ui/index.ts'
import { closingAsked } from '../reads/page.ts'
import { reportWords } from '../words.ts'
import type { PeriodShown } from './period-view.tsx'
import { reportHref } from './room-screen.ts'

/** Every closing stays to be read; who keeps reports may correct the last. */
export const ClosingsSection = ({ report, keeps, visit: { lang } }: PeriodShown) => {
  const { page: words, correct } = reportWords(lang).pages
  const { closings, shown } = report
  if (closings.length === 0) return null
  const nameOf = (number: number, day: string) =>
    number === 1 ? words.first(shortDay(day, lang)) : words.nth(number, shortDay(day, lang))
  return (
    <Section title={words.closings} id="cac-lan">
      <ul>
        {closings.map((closing) => (
          <li>
            {closing === shown ? (
              <>
                {nameOf(closing.number, closing.closed_on)} <Small>({words.here})</Small>
              </>
            ) : (
              <a href={`${reportHref(report)}?${closingAsked}=${closing.number}`}>
                {nameOf(closing.number, closing.closed_on)}
              </a>
            )}
          </li>
        ))}
      </ul>
      {keeps ? (
        <Row>
          <LinkButton href={reportHref(report, 'dinh-chinh')} quiet>
            {correct.link}
          </LinkButton>
        </Row>
      ) : null}
    </Section>
  )
}
