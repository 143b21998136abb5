import type { Officer } from '../../../../civic/actor/actor.ts'
import { Refusal } from '../../../../platform/refusal.ts'
import type { DialogueReader } from '../../subject.ts'
import { correctionsOf } from './corrections.ts'
import { getOwnMeeting } from './meeting.ts'
import { questionsAt } from './questions.ts'

/** One correction asked for, with the words it is about as the minutes have them now. */
export const readCorrectionPage = async (db: DialogueReader, officer: Officer, id: string, n: number) => {
  const meeting = await getOwnMeeting(db, officer, id)
  const correction = (await correctionsOf(db, id)).find((row) => row.n === n)
  if (correction === undefined) throw new Refusal('not-found')
  const about = (await questionsAt(db, id)).find(({ number }) => number === correction.number)
  const remarks = await db
    .selectFrom('civic.message')
    .select('text')
    .where('matter_id', '=', id)
    .where('kind', '=', 'remarks')
    .executeTakeFirst()
  return { meeting, correction, about, remarks: remarks?.text ?? '' }
}

export type CorrectionPage = Awaited<ReturnType<typeof readCorrectionPage>>
