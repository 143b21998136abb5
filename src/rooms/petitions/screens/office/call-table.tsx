import { type Lang, shortDay } from '../../../../../packages/vietnamese/src/index.ts'
import { LinkButton, Num, Small, Spoken, StackTable } from '../../../../ui/index.ts'
import type { CallRow } from '../../reads/office/notices.ts'
import { isNews } from '../../tell-sender.ts'
import { petitionWords } from '../../words.ts'
import { MatterCell } from './matter-cell.tsx'

/** Whom the office is to call, and what about; the longest waiting first. */
export const CallTable = ({ caption, rows, lang }: { caption: string; rows: readonly CallRow[]; lang: Lang }) => {
  const words = petitionWords(lang).office.desk
  return (
    <StackTable<CallRow>
      caption={caption}
      hideCaption
      rows={rows}
      columns={[
        { head: words.about, stacked: 'line', cell: (row) => <About row={row} lang={lang} /> },
        {
          head: words.matter,
          header: true,
          cell: (row) => <MatterCell matter={row} href={`/viec/${row.id}`} lang={lang} />,
        },
        { head: words.since, cell: ({ since }) => <Num>{shortDay(since, lang)}</Num> },
        {
          head: words.act,
          stacked: 'half',
          cell: ({ id, code }) => (
            <LinkButton href={`/viec/${id}/goi`} quiet>
              {words.call} <Spoken>{code}</Spoken>
            </LinkButton>
          ),
        },
      ]}
    />
  )
}

const About = ({ row, lang }: { row: CallRow; lang: Lang }) => {
  const words = petitionWords(lang).office.desk
  return (
    <>
      {isNews(row.kind) ? words.callKinds[row.kind] : null}
      {!row.tried ? null : (
        <>
          <br />
          <Small>{words.tried(row.tried)}</Small>
        </>
      )}
    </>
  )
}
