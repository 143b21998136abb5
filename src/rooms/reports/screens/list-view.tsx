import { shortDay } from '../../../../packages/vietnamese/src/index.ts'
import type { Place } from '../../../civic/places/places.ts'
import type { Visit } from '../../../civic/screen/screen.ts'
import { Details, Filters, Intro, Lead, Num, Section, StackTable, Tag } from '../../../ui/index.ts'
import { isOver, type Period, periodKinds, periodsOf } from '../period.ts'
import type { SignedClosing } from '../reads/closings.ts'
import { reportWords } from '../words.ts'
import { reportHref } from './room-screen.ts'

interface Shown {
  place: Place
  year: number
  years: readonly number[]
  yearAsked: string
  closings: readonly SignedClosing[]
  /** Over lately and not closed. */
  due: readonly Period[]
  communes: readonly Place[]
  visit: Visit
}

interface Row {
  period: Period
  closed: readonly SignedClosing[]
}

export const ListView = ({ place, year, years, yearAsked, closings, due, communes, visit }: Shown) => {
  const { lang, today, path } = visit
  const { list: words, kinds, periodAlone } = reportWords(lang).pages
  const begun = periodsOf(year).filter(({ from }) => from <= today)
  const rowsOf = (kind: Period['kind']): Row[] =>
    begun
      .filter((period) => period.kind === kind)
      .map((period) => ({ period, closed: closings.filter((one) => isOf(one, period)) }))
  return (
    <>
      <Intro title={words.title(place.name)}>
        <Lead>{words.lead}</Lead>
      </Intro>
      {years.length > 1 ? (
        <Filters
          label={words.otherYears}
          links={years.map((one) => ({
            href: `${path}?${yearAsked}=${one}`,
            words: String(one),
            current: one === year,
          }))}
        />
      ) : null}
      <Section title={words.year(year)} full>
        <StackTable<Row>
          caption={words.year(year)}
          hideCaption
          groups={periodKinds
            .map((kind) => ({ title: kinds[kind], rows: rowsOf(kind) }))
            .filter(({ rows }) => rows.length > 0)}
          columns={[
            {
              head: words.period,
              header: true,
              cell: ({ period }) => <a href={reportHref({ place, period })}>{periodAlone(period)}</a>,
            },
            {
              head: words.days,
              stacked: 'line',
              cell: ({ period: { from, until } }) => (
                <>
                  <Num>{shortDay(from, lang)}</Num> – <Num>{shortDay(until, lang)}</Num>
                </>
              ),
            },
            {
              head: words.state,
              stacked: 'line',
              cell: (row) => <State {...row} due={due.some(({ slug }) => slug === row.period.slug)} visit={visit} />,
            },
            {
              head: words.closedOn,
              stacked: 'whole',
              cell: ({ closed }) =>
                closed.map(({ closed_on }) => <Num>{shortDay(closed_on, lang)}</Num>).at(-1) ?? null,
            },
          ]}
        />
      </Section>
      {communes.length === 0 ? null : (
        <Details summary={words.others}>
          <ul>
            {communes.map(({ id, name }) => (
              <li>
                <a href={`/bao-cao/${id}`}>{name}</a>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  )
}

const isOf = (closing: SignedClosing, period: Period): boolean =>
  closing.period_kind === period.kind && closing.starts_on === period.from

/** How far the figures of a period are. */
export const State = ({ period, closed, due, visit: { lang, today } }: Row & { due: boolean; visit: Visit }) => {
  const words = reportWords(lang).pages.states
  if (closed.length > 1) return <Tag status="up">{words.corrected(closed.length - 1)}</Tag>
  if (closed.length === 1) return <Tag status="good">{words.closed}</Tag>
  if (!isOver(period, today)) return <Tag status="run">{words.running}</Tag>
  return <Tag status={due ? 'soon' : 'mute'}>{words.open}</Tag>
}
