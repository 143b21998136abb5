import { number, percent } from '../../../../packages/vietnamese/src/index.ts'
import { Interval, IntervalScale, type Lang, Small, Spoken, StackTable } from '../../../ui/index.ts'
import { countOf, ratingsOf } from '../measures.ts'
import type { ClosedQuarter } from '../reads/closed.ts'
import { satisfactionWords } from '../words.ts'

/** `minimum`: from how many on a share is given, by the rule of that quarter. */
type Row = ClosedQuarter & { minimum: number }

/** Closed quarters under each other: of one place, or of one quarter. Each leads to its page. */
export const QuarterTable = ({
  caption,
  head,
  name,
  rows,
  lang,
}: {
  caption: string
  head: string
  name: (row: Row) => string
  rows: readonly Row[]
  lang: Lang
}) => {
  const words = satisfactionWords(lang).figures
  return (
    <StackTable
      caption={caption}
      columns={[
        {
          head,
          header: true,
          cell: (row: Row) => <a href={`/so-lieu/${row.place_id}/${row.quarter}`}>{name(row)}</a>,
        },
        { head: words.due, num: true, cell: ({ cohort }) => number(cohort, lang) },
        { head: words.onTime, num: true, cell: (row) => number(row.on_time, lang) },
        {
          head: words.confirmed,
          label: words.confirmedShort,
          num: true,
          cell: (row) => <Confirmed row={row} lang={lang} />,
        },
        {
          head: (
            <>
              <IntervalScale />
              <Spoken>{words.axis}</Spoken>
            </>
          ),
          bar: true,
          stacked: 'line',
          cell: (row) => <ConfirmedBar row={row} lang={lang} />,
        },
        { head: words.satisfied, num: true, cell: (row) => <Satisfied row={row} lang={lang} /> },
      ]}
      rows={rows}
    />
  )
}

const Confirmed = ({ row, lang }: { row: Row; lang: Lang }) => {
  const { count, share } = countOf(row, 'confirmed', row.minimum)
  return <>{share === undefined ? number(count, lang) : `${number(count, lang)} (${percent(share, lang)})`}</>
}

const ConfirmedBar = ({ row, lang }: { row: Row; lang: Lang }) => {
  const { share } = countOf(row, 'confirmed', row.minimum)
  if (share === undefined) return null
  const words = satisfactionWords(lang).figures
  return <Interval value={share * 100} spoken={`${words.confirmed}: ${words.shareOf(percent(share, lang))}`} />
}

const Satisfied = ({ row, lang }: { row: Row; lang: Lang }) => {
  const ratings = ratingsOf(row)
  if (ratings === undefined) return <Small>{satisfactionWords(lang).figures.few}</Small>
  return <>{`${percent(ratings.share, lang)} (${ratings.good}/${ratings.given})`}</>
}
