import { shortDay } from '../../../../../packages/vietnamese/src/index.ts'
import type { Day } from '../../../../../packages/workdays/src/index.ts'
import { type Column, type Lang, Num, StackTable } from '../../../../ui/index.ts'
import { programmeWords } from '../../words.ts'

interface Row {
  code: string
  room: string
  due: Day | null
  /** When it was done after all, where that is asked. */
  doneOn?: Day | null
}

/** What is late, by its code: what it says is for those who may read it in its own room. */
export const LateTable = ({ rows, caption, lang }: { rows: readonly Row[]; caption: string; lang: Lang }) => {
  const { asking, explaining } = programmeWords(lang).discipline
  const rooms: Readonly<Record<string, string>> = asking.rooms
  const columns: Column<Row>[] = [
    { head: asking.code, header: true, cell: ({ code }) => <Num>{code}</Num> },
    { head: asking.kind, cell: ({ room }) => rooms[room] ?? '' },
    { head: asking.due, cell: ({ due }) => (due ? <Num>{shortDay(due, lang)}</Num> : null) },
  ]
  if (rows.some(({ doneOn }) => doneOn !== undefined))
    columns.push({
      head: asking.now,
      stacked: 'line',
      cell: ({ doneOn }) => (doneOn ? explaining.doneOn(shortDay(doneOn, lang)) : explaining.stillOpen),
    })
  return <StackTable<Row> caption={caption} hideCaption rows={rows} columns={columns} />
}
