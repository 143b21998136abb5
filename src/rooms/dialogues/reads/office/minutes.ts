import type { Officer } from '../../../../civic/actor/actor.ts'
import { openPerson } from '../../../../civic/people/person.ts'
import type { Reading, Visit } from '../../../../civic/screen/screen.ts'
import type { CivicTables } from '../../../../civic/tables.ts'
import { transaction } from '../../../../platform/database.ts'
import { Refusal } from '../../../../platform/refusal.ts'
import { AskersOpened } from '../../contract.ts'
import type { DialogueTables } from '../../tables.ts'
import { getOwnMeeting } from './meeting.ts'
import { openedToday } from './opened-today.ts'
import { postNames } from './posts.ts'
import { questionsAt, type WorkQuestion } from './questions.ts'

/** What the sheet to sign is made of; names only after this officer said today that the minutes need them. */
const readMinutes = async (
  { db, masterKey }: Reading<CivicTables & DialogueTables>,
  officer: Officer,
  id: string,
  { today }: Pick<Visit, 'today'>,
) => {
  const meeting = await getOwnMeeting(db, officer, id)
  const questions = (await questionsAt(db, id)).filter(({ state }) => state !== 'withdrawn')
  const needed = await openedToday(db, officer, { kind: AskersOpened, matterId: id, today })
  const opened = needed.some(({ purpose }) => purpose === 'minutes')
  const named = opened ? questions.filter(({ nameless, personId }) => !nameless && personId !== null) : []
  const askers = await transaction(db, async (tx) => {
    const known = new Map<WorkQuestion['number'], string>()
    for (const { number, personId } of named) {
      const ask = { personId: personId ?? '', officer, matterId: id, purpose: 'minutes' as const }
      const person = await openPerson(tx, masterKey, ask)
      if (person !== undefined && person.name !== '') known.set(number, person.name)
    }
    return known
  })
  const remarks = await db
    .selectFrom('civic.message')
    .select('text')
    .where('matter_id', '=', id)
    .where('kind', '=', 'remarks')
    .executeTakeFirst()
  const version = await db
    .selectFrom('dialogues.minutes')
    .select(['version', 'made_on as madeOn'])
    .where('meeting_id', '=', id)
    .orderBy('version', 'desc')
    .executeTakeFirst()
  const { presided_by_post_id: presided, delegated_by_post_id: delegated } = meeting
  return {
    meeting,
    questions,
    askers,
    opened,
    mayOpen: questions.some(({ asker_known, nameless }) => asker_known && !nameless),
    remarks: remarks?.text ?? '',
    version,
    names: await postNames(db, [presided, delegated]),
  }
}

export type SignedMinutes = Awaited<ReturnType<typeof readMinutes>>

/** The same, refusing 'not-found' where there is nothing to sign: before the meeting, and of a reception or a cancelled one. */
export const readSignedMinutes: typeof readMinutes = async (reading, officer, id, visit) => {
  const minutes = await readMinutes(reading, officer, id, visit)
  const { kind, stage } = minutes.meeting
  if (kind === 'reception' || stage === 'called' || stage === 'cancelled') throw new Refusal('not-found')
  return minutes
}
