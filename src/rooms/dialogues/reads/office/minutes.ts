import type { Officer } from '../../../../civic/actor/actor.ts'
import { openPerson } from '../../../../civic/people/person.ts'
import type { Reading, Visit } from '../../../../civic/screen/screen.ts'
import type { CivicTables } from '../../../../civic/tables.ts'
import { transaction } from '../../../../platform/database.ts'
import { AskersOpened } from '../../contract.ts'
import type { DialogueReader } from '../../subject.ts'
import type { DialogueTables } from '../../tables.ts'
import { getOwnMeeting } from './meeting.ts'
import { postNames } from './posts.ts'
import { questionsAt, type WorkQuestion } from './questions.ts'

/** What the sheet to sign is made of; names only after this officer said today that the minutes need them. */
export const readMinutes = async (
  { db, masterKey }: Reading<CivicTables & DialogueTables>,
  officer: Officer,
  id: string,
  { today }: Pick<Visit, 'today'>,
) => {
  const meeting = await getOwnMeeting(db, officer, id)
  const questions = (await questionsAt(db, id)).filter(({ state }) => state !== 'withdrawn')
  const opened = await openedToday(db, officer, id, today)
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

const openedToday = async (
  db: DialogueReader,
  { officerId, post }: Officer,
  matterId: string,
  today: Visit['today'],
): Promise<boolean> => {
  const facts = await db
    .selectFrom('civic.fact as f')
    .innerJoin('civic.fact_actor as a', 'a.fact_id', 'f.id')
    .select('f.data')
    .where('f.kind', '=', AskersOpened.name)
    .where('f.matter_id', '=', matterId)
    .where('f.day', '=', today)
    .where('f.post_id', '=', post.id)
    .where('a.officer_id', '=', officerId)
    .execute()
  return facts.some(({ data }) => AskersOpened.shape.parse(data).purpose === 'minutes')
}
