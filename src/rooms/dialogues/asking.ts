import { sql } from 'kysely'
import { z } from 'zod'
import { findPersonalData, looksLikeAccusation } from '../../../packages/vietnamese/src/index.ts'
import { optionalLine, phone, prose } from '../../civic/deed/fields.ts'
import { keepPerson } from '../../civic/people/person.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { QuestionSource } from './question.ts'
import { keepCode } from './return-code.ts'
import type { DialogueRun, DialogueTransaction, Meeting } from './subject.ts'
import { putWords } from './words-said.ts'

/** Who it is, as far as they want to say: sealed, and shown to nobody but the office that calls them or writes the minutes. */
export const PersonFields = { name: optionalLine(120), phone }

/** Answered when the words looked like an accusation against a person. */
export const accusation = z.enum(['', 'no', 'yes']).default('')

/** What any question asks: what and where; who, only if they want to say. */
export const AskingFields = {
  text: prose(4000, 5),
  topic: z.string().min(1),
  hamlet: optionalLine(120),
  ...PersonFields,
  /** Named nowhere, not even in the minutes that are signed. */
  nameless: z.boolean().default(false),
  accusation,
}
const Asking = z.object(AskingFields)
export type Asking = z.infer<typeof Asking>

/** An accusation against a person is asked about, and turned away before anything is stored. */
export const turnAwayAccusation = (asking: Pick<Asking, 'text' | 'accusation'>): void => {
  if (asking.accusation === 'yes') throw new Refusal('accusation-elsewhere', {}, 'accusation')
  if (asking.accusation === '' && looksLikeAccusation(asking.text))
    throw new Refusal('is-it-an-accusation', {}, 'accusation')
}

/** Before words become public: what looks like a telephone or an ID number must be confirmed, or taken out. */
export const refuseUnconfirmed = (texts: readonly string[], confirmed: boolean): void => {
  const found = findPersonalData(texts.join('\n'))
  if (found.length > 0 && !confirmed)
    throw new Refusal('personal-data-found', { what: found.map(({ text }) => text).join(', ') }, 'confirmed')
}

export const assertTopic = async (tx: DialogueTransaction, topic: string): Promise<void> => {
  const known = await tx.selectFrom('civic.public_topic').select('id').where('id', '=', topic).executeTakeFirst()
  if (known === undefined) throw new Refusal('not-a-choice', {}, 'topic')
}

/** Seals name and telephone; null when neither was given. */
export const keepKnown = async (run: DialogueRun, who: { name: string; phone: string }): Promise<string | null> =>
  who.name === '' && who.phone === ''
    ? null
    : keepPerson(run.tx, run.masterKey, run.today, { name: who.name, phone: who.phone })

/** The next number at this meeting: questions and persons received share them. */
export const nextNumber = async (tx: DialogueTransaction, meetingId: string): Promise<number> => {
  const { rows } = await sql<{ last: number | null }>`
    select greatest(
      (select max(number) from dialogues.question where meeting_id = ${meetingId}),
      (select max(number) from dialogues.received where meeting_id = ${meetingId})) as last`.execute(tx)
  return (rows[0]?.last ?? 0) + 1
}

/** The one way a question comes in: number, row, words, person and code in one transaction. */
export const takeQuestionDown = async (
  run: DialogueRun,
  meeting: Meeting,
  asking: Asking,
  from: { source: QuestionSource; power: 'read' | 'verdict' },
): Promise<number> => {
  turnAwayAccusation(asking)
  const { tx, today } = run
  const meetingId = meeting.matter_id
  await assertTopic(tx, asking.topic)
  const number = await nextNumber(tx, meetingId)
  const personId = await keepKnown(run, asking)
  await tx
    .insertInto('dialogues.question')
    .values({
      meeting_id: meetingId,
      number,
      source: from.source,
      asker_known: personId !== null,
      nameless: asking.nameless,
      hamlet: asking.hamlet,
      topic: asking.topic,
      asked_on: today,
      state: 'open',
    })
    .execute()
  await putWords(tx, today, { meetingId, kind: 'question', point: number, text: asking.text, personId })
  await putWords(tx, today, { meetingId, kind: 'where', point: number, text: asking.hamlet, personId })
  await keepCode(run, { matterId: meetingId, point: number, power: from.power })
  return number
}
