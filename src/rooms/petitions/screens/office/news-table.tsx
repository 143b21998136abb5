import { nearDay } from '../../../../../packages/vietnamese/src/index.ts'
import { Button, Form, Small, Spoken, StackTable } from '../../../../ui/index.ts'
import type { NoticeRow } from '../../reads/office/notices.ts'
import { petitionWords } from '../../words.ts'
import type { Counting } from './due.tsx'
import { MatterCell } from './matter-cell.tsx'

type NewsKind = keyof ReturnType<typeof petitionWords>['office']['desk']['newsKinds']

/** What this post was told, and has not marked as seen. */
export const NewsTable = ({
  caption,
  rows,
  today,
  lang,
}: Counting & { caption: string; rows: readonly NoticeRow[] }) => {
  const words = petitionWords(lang).office.desk
  const shown = rows.map((row) =>
    row.kind === 'handed-over' || row.stage === 'handing-over' ? { ...row, title: words.handedOver } : row,
  )
  return (
    <StackTable<NoticeRow>
      caption={caption}
      hideCaption
      rows={shown}
      columns={[
        {
          head: words.about,
          stacked: 'line',
          cell: ({ kind, madeOn }) => (
            <>
              {words.newsKinds[kind as NewsKind]}
              <br />
              <Small>{nearDay(madeOn, today, lang)}</Small>
            </>
          ),
        },
        {
          head: words.matter,
          header: true,
          cell: (row) => <MatterCell matter={row} href={`/viec/${row.id}`} lang={lang} />,
        },
        { head: words.act, stacked: 'line', cell: (row) => <Seen row={row} label={words.seen} /> },
      ]}
    />
  )
}

/** Keyed by the notice: however often it is sent, it is seen once. */
const Seen = ({ row, label }: { row: NoticeRow; label: string }) => (
  <Form action={`/viec/${row.id}/da-xem`} clientKey={`seen-${row.noticeId}`} hidden={{ notice: row.noticeId }}>
    <Button quiet>
      {label} <Spoken>{row.code}</Spoken>
    </Button>
  </Form>
)
