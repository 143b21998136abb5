import { type Lang, shortDay } from '../../../../../packages/vietnamese/src/index.ts'
import { Num, StackTable } from '../../../../ui/index.ts'
import type { ToPaste } from '../../reads/office/pasted.ts'
import { petitionWords } from '../../words.ts'
import { MatterCell } from './matter-cell.tsx'

/** Answers that do not stand in the other system yet. */
export const PasteTable = ({ caption, rows, lang }: { caption: string; rows: readonly ToPaste[]; lang: Lang }) => {
  const { desk, export: words } = petitionWords(lang).office
  return (
    <StackTable<ToPaste>
      caption={caption}
      hideCaption
      rows={rows}
      columns={[
        {
          head: desk.matter,
          header: true,
          cell: (row) => (
            <MatterCell matter={{ ...row, channel: 'other-system' }} href={`/viec/${row.id}#dan`} lang={lang} />
          ),
        },
        { head: words.columns.otherCode, stacked: 'whole', cell: ({ otherCode }) => <Num>{otherCode}</Num> },
        { head: words.answeredOn, stacked: 'whole', cell: ({ answeredOn }) => <Num>{shortDay(answeredOn, lang)}</Num> },
      ]}
    />
  )
}
