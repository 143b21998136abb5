import { sql } from 'kysely'
import type { Day } from '../../../../../packages/workdays/src/index.ts'
import type { Officer } from '../../../../civic/actor/actor.ts'
import { openPerson, type PersonalData } from '../../../../civic/people/person.ts'
import { transaction } from '../../../../platform/database.ts'
import type { MasterKey } from '../../../../platform/keys.ts'
import { SendersExported } from '../../contract.ts'
import { type ExportPurpose, mayName, type Wanted } from '../../exporting.ts'
import type { PetitionReader } from '../../subject.ts'
import { mattersOf } from './similar.ts'

/** The newest so many are taken away at once. */
export const mostExported = 20_000
/** Names that are opened in one transaction. */
const openedTogether = 200

const wantedOf = (db: PetitionReader, officeId: string, { from, until, topic, state }: Wanted) => {
  let query = db
    .selectFrom('petitions.petition as p')
    .innerJoin('civic.matter as m', 'm.id', 'p.matter_id')
    .where('p.stage', '<>', 'handing-over')
    .where((either) => either.or([either('m.closed_as', 'is', null), either('m.closed_as', '<>', 'handed-over')]))
    .where('m.id', 'in', mattersOf(officeId))
  if (from !== '') query = query.where('m.opened_on', '>=', from as Day)
  if (until !== '') query = query.where('m.opened_on', '<=', until as Day)
  if (topic !== '') query = query.where('p.topic', '=', topic)
  if (state !== 'all') query = query.where('m.closed_on', state === 'open' ? 'is' : 'is not', null)
  return query
}

export const countExported = async (db: PetitionReader, officeId: string, wanted: Wanted): Promise<number> => {
  const { n } = await wantedOf(db, officeId, wanted)
    .select((count) => count.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return Number(n)
}

/** The words of one kind said last, or all of them, in the order of their points. */
const textsOf = (kind: 'question' | 'answer') => sql<string | null>`(
  select string_agg(w.text, E'\n' order by w.position) from civic.message w
  where w.matter_id = m.id and w.kind = ${kind}
    and w.position >= (select max(b.position) from civic.message b where b.matter_id = m.id and b.kind = ${kind} and coalesce(b.point, 1) = 1))`

export const readExported = (db: PetitionReader, officeId: string, wanted: Wanted) =>
  wantedOf(db, officeId, wanted)
    .innerJoin('civic.public_place as l', 'l.id', 'm.place_id')
    .innerJoin('civic.public_topic as t', 't.id', 'p.topic')
    .innerJoin('civic.public_post as w', 'w.id', 'p.post_id')
    .select(['m.id', 'm.public_code as code', 'p.other_code as otherCode', 'm.opened_on as receivedOn'])
    .select(['t.name_vi as topicVi', 't.name_en as topicEn', 'l.name as place', 'p.hamlet', 'p.spot'])
    .select(['p.stage', 'm.closed_as as closedAs', 'p.sender_id as senderId', 'w.office_id as officeId'])
    .select([textsOf('question').as('content'), textsOf('answer').as('answer')])
    .select(
      sql<Day | null>`(select d.due_on from civic.duty d where d.matter_id = m.id
        and d.kind in ('petitions.answer', 'petitions.review') order by d.round desc, d.opened_on desc limit 1)`.as(
        'due',
      ),
    )
    .orderBy('m.opened_on', 'desc')
    .orderBy('m.id')
    .limit(mostExported)
    .execute()

export type ExportedRow = Awaited<ReturnType<typeof readExported>>[number]

/** What this officer, as this post, said last today that names are needed for. */
export const findExportPurpose = async (
  db: PetitionReader,
  { officerId, post }: Officer,
  today: Day,
): Promise<ExportPurpose | undefined> => {
  const fact = await db
    .selectFrom('civic.fact as f')
    .innerJoin('civic.fact_actor as a', 'a.fact_id', 'f.id')
    .select('f.data')
    .where('f.kind', '=', SendersExported.name)
    .where('f.day', '=', today)
    .where('f.post_id', '=', post.id)
    .where('a.officer_id', '=', officerId)
    .orderBy('f.position', 'desc')
    .executeTakeFirst()
  return fact && SendersExported.shape.parse(fact.data).purpose
}

/** Names and numbers of the rows this officer may name, each recorded as opened; by the matter. */
export const openSenders = async (
  db: PetitionReader,
  masterKey: MasterKey,
  { officer, purpose }: { officer: Officer; purpose: ExportPurpose },
  rows: readonly ExportedRow[],
): Promise<ReadonlyMap<string, PersonalData>> => {
  const named = rows.flatMap((row) =>
    row.senderId !== null && mayName(officer, row) ? [{ matterId: row.id, personId: row.senderId }] : [],
  )
  const opened = new Map<string, PersonalData>()
  for (let at = 0; at < named.length; at += openedTogether) {
    await transaction(db, async (tx) => {
      for (const { matterId, personId } of named.slice(at, at + openedTogether)) {
        const person = await openPerson(tx, masterKey, { personId, officer, matterId, purpose })
        if (person !== undefined) opened.set(matterId, person)
      }
    })
  }
  return opened
}
