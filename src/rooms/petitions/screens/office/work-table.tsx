import { type RowGroup, Small, StackTable } from '../../../../ui/index.ts'
import type { WorkRow } from '../../reads/office/work-rows.ts'
import { petitionWords } from '../../words.ts'
import { type Counting, DueCell } from './due.tsx'
import { MatterCell, postName } from './matter-cell.tsx'

/** A petition in a list of work; `todo` where the group does not say how it stands. */
export interface Listed extends WorkRow {
  todo?: string
}

/** Petitions by what is owed on them, complete. `caption` is what the heading says. */
export const WorkTable = ({
  caption,
  groups,
  ...counting
}: Counting & { caption: string; groups: readonly RowGroup<Listed>[] }) => {
  const { lang } = counting
  const words = petitionWords(lang).office.desk
  return (
    <StackTable<Listed>
      caption={caption}
      hideCaption
      groups={groups}
      columns={[
        { head: words.due, stacked: 'line', cell: (row) => <DueCell {...row} {...counting} /> },
        {
          head: words.matter,
          header: true,
          cell: (row) => <MatterCell matter={shownOf(row, lang)} href={`/viec/${row.id}`} lang={lang} />,
        },
        { head: words.where, stacked: 'line', cell: (row) => <Where row={row} lang={lang} /> },
      ]}
    />
  )
}

/** What was handed over as an accusation shows nothing of itself in a list. */
const shownOf = (row: WorkRow, lang: Counting['lang']): WorkRow =>
  row.stage === 'handing-over' ? { ...row, title: petitionWords(lang).office.desk.handedOver } : row

const Where = ({ row, lang }: { row: Listed; lang: Counting['lang'] }) => {
  const who = whoHasIt(row, lang)
  if (row.todo === undefined) return <>{who}</>
  return (
    <>
      {row.todo}
      <br />
      <Small>{who}</Small>
    </>
  )
}

const whoHasIt = (row: Listed, lang: Counting['lang']): string => {
  const words = petitionWords(lang).office.desk
  const drafter = lang === 'vi' ? row.drafterVi : row.drafterEn
  if (row.stage === 'in-hand' && drafter !== null) return words.drafting(drafter)
  return row.stage === 'waiting' && row.todo === undefined
    ? words.at(postName(lang, row), words.stages.waiting.toLowerCase())
    : postName(lang, row)
}
