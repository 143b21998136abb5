import { nearDay } from '../../../../../packages/vietnamese/src/index.ts'
import { addDays } from '../../../../../packages/workdays/src/index.ts'
import { type Column, Num, Small, StackTable } from '../../../../ui/index.ts'
import type { NotAgreed, ToCollect } from '../../reads/office/collecting-lists.ts'
import { petitionWords } from '../../words.ts'
import type { Counting } from './due.tsx'
import { MatterCell, postName } from './matter-cell.tsx'

const matterColumn = <Row extends ToCollect | NotAgreed>({ lang }: Counting): Column<Row> => ({
  head: petitionWords(lang).office.desk.matter,
  header: true,
  cell: (row) => <MatterCell matter={row} href={`/thu-thap/${row.id}`} lang={lang} />,
})

/** Senders to ask, in the order of the day. */
export const ToAskTable = ({
  caption,
  rows,
  ...counting
}: Counting & { caption: string; rows: readonly ToCollect[] }) => {
  const { lang, today } = counting
  const words = petitionWords(lang).office.desk
  return (
    <>
      <p>{words.collectNote}</p>
      <StackTable<ToCollect>
        caption={caption}
        hideCaption
        rows={rows}
        columns={[
          matterColumn(counting),
          {
            head: words.answeredBy,
            stacked: 'line',
            cell: (row) => (
              <>
                {postName(lang, row)}
                {row.senderId === null ? (
                  <>
                    <br />
                    <Small>{words.noContact}</Small>
                  </>
                ) : null}
              </>
            ),
          },
          {
            head: words.until,
            cell: ({ openOn, silence }) =>
              openOn ? <Num>{nearDay(addDays(openOn, silence + 1), today, lang)}</Num> : null,
          },
        ]}
      />
    </>
  )
}

/** Matters the people do not agree with, and where they stand now. */
export const DisagreedTable = ({
  caption,
  rows,
  ...counting
}: Counting & { caption: string; rows: readonly NotAgreed[] }) => {
  const { lang, today } = counting
  const words = petitionWords(lang).office.desk
  return (
    <StackTable<NotAgreed>
      caption={caption}
      hideCaption
      rows={rows}
      columns={[
        { head: words.since, stacked: 'line', cell: ({ since }) => <Num>{nearDay(since, today, lang)}</Num> },
        matterColumn(counting),
        {
          head: words.where,
          stacked: 'line',
          cell: (row) =>
            row.closedAs
              ? words.closedAs[row.closedAs]
              : words.at(postName(lang, row), words.stages[row.stage].toLowerCase()),
        },
      ]}
    />
  )
}
