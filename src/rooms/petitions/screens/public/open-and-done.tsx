import { number, shortDay } from '../../../../../packages/vietnamese/src/index.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import { EmptyState, Small } from '../../../../ui/index.ts'
import type { OpenWork } from '../../reads/public/counts.ts'
import type { Done } from '../../reads/public/lately-done.ts'
import { petitionWords } from '../../words.ts'
import { DoneItems } from './matter-items.tsx'

/** How much waits for an answer and how much is overdue, all counted; then what senders lately called settled. */
export const OpenAndDone = ({
  work,
  done,
  at,
  visit,
}: {
  work: OpenWork
  done: readonly Done[]
  at?: string
  visit: Visit
}) => {
  const { today, lang } = visit
  const words = petitionWords(lang).sender.openAndDone
  return (
    <>
      <p>
        <b>{words.open(number(work.open, lang))}</b>, <b>{words.overdue(number(work.overdue, lang))}</b>
        <br />
        <Small>{words.base(shortDay(today, lang))}</Small>
      </p>
      <h3>{words.lately}</h3>
      {done.length === 0 ? <EmptyState>{words.none}</EmptyState> : <DoneItems matters={done} visit={visit} at={at} />}
    </>
  )
}
