import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Day } from '../../../../../packages/workdays/src/index.ts'
import { matching } from '../../../../civic/search/search.ts'
import type { PetitionReader } from '../../subject.ts'
import { type Listed, listedMatters } from './listed.ts'

/** What a list is narrowed to, by the words of its address. A matter under review is in hand, and its sender said not settled. */
const conditions = {
  'dang-lam': sql<SqlBool>`p.stage not in ('answered', 'closed')`,
  'cho-xac-nhan': sql<SqlBool>`p.stage = 'answered'`,
  'da-xong': sql<SqlBool>`p.closed_as = 'settled'`,
  'chua-xong': sql<SqlBool>`(p.closed_as = 'disagrees' or (p.round > 0 and p.stage not in ('answered', 'promised', 'closed')))`,
  'chua-co-y-kien': sql<SqlBool>`p.closed_as = 'no-word'`,
}

export type State = keyof typeof conditions
export const states = Object.keys(conditions) as State[]

/** Where the page before ended: its last matter. */
export interface Cursor {
  openedOn: Day
  id: string
}

export interface Narrowed {
  words: string
  placeIds: readonly string[] | undefined
  topic: string | undefined
  state: State | undefined
  after: Cursor | undefined
}

type Condition = RawBuilder<SqlBool>
/** A query of `matter_id` and `opened_on`. */
type Found = RawBuilder<unknown>

/**
 * So many of the newest are looked through for a word before the index of words is asked: a word that a page of them has is common, and
 * the index would name every matter that ever had it. One that they have not is rare, and the index names few.
 */
const lookedThrough = 500

/** Published matters, the newest first; one more than `most` when there are more. */
export const listMatters = async (db: PetitionReader, asked: Narrowed, most: number): Promise<Listed[]> => {
  const wanted = most + 1
  const words = matching(asked.words, 's.words')
  if (asked.state === 'dang-lam' || asked.state === 'cho-xac-nhan')
    return shown(db, narrowed(inHand(conditions[asked.state], words, asked), asked, wanted))
  if (words === undefined) return shown(db, newest(withoutWords, asked, wanted))
  const among = await shown(db, newest(amongNewest(words, asked), asked, wanted))
  return among.length === wanted ? among : shown(db, narrowed(byIndex(words, asked), asked, wanted))
}

const shown = (db: PetitionReader, found: Found): Promise<Listed[]> =>
  listedMatters(db)
    .where('p.matter_id', 'in', sql<string>`(select matter_id from (${found}) as found)`)
    .orderBy('p.opened_on', 'desc')
    .orderBy('p.matter_id')
    .execute()

type From = (at: (alias: string) => Condition) => RawBuilder<unknown>

const withoutWords: From = (at) => sql`petitions.public_petition p where ${at('p')}`

const amongNewest =
  (words: Condition, { after }: Narrowed): From =>
  (at) =>
    sql`
    (select * from civic.public_search s where ${at('s')} and ${older('s', after)}
     order by s.opened_on desc, s.matter_id limit ${lookedThrough}) s
    join petitions.public_petition p on p.matter_id = s.matter_id where ${words} and ${at('p')}`

/** All that is in hand is little and has an index of its own; gone through by its newest end, it would be sought among all there ever was. */
const inHand = (inState: Condition, words: Condition | undefined, { placeIds }: Narrowed) => sql`
  (select * from petitions.public_petition p where ${inState} offset 0) p
  where ${placeIds === undefined ? sql`true` : sql`p.place_id = any(${placeIds})`}
    and ${words === undefined ? sql`true` : sql`exists (select from civic.public_search s where s.matter_id = p.matter_id and ${words})`}`

const byIndex = (words: Condition, { placeIds }: Narrowed) => sql`
  civic.public_search s join petitions.public_petition p on p.matter_id = s.matter_id
  where ${words} and ${placeIds === undefined ? sql`true` : sql`p.place_id = any(${placeIds})`}`

/** Of each place by an index that has its newest first; then of all together. */
const newest = (from: From, asked: Narrowed, wanted: number): Found => {
  if (asked.placeIds === undefined)
    return narrowed(
      from(() => sql`true`),
      asked,
      wanted,
    )
  const here = (alias: string): Condition => sql`${sql.ref(`${alias}.place_id`)} = place.id`
  return sql`
    select each.* from unnest(${asked.placeIds}::text[]) as place (id)
      cross join lateral (${narrowed(from(here), asked, wanted)}) as each
    order by each.opened_on desc, each.matter_id limit ${wanted}`
}

const narrowed = (from: RawBuilder<unknown>, { topic, state, after }: Narrowed, wanted: number): Found => sql`
  select p.matter_id, p.opened_on from ${from} and ${older('p', after)}
    and ${topic === undefined ? sql`true` : sql`p.topic = ${topic}`}
    and ${state === undefined ? sql`true` : conditions[state]}
  order by p.opened_on desc, p.matter_id limit ${wanted}`

const older = (alias: string, after: Cursor | undefined): Condition => {
  if (after === undefined) return sql`true`
  const [openedOn, id] = [sql.ref(`${alias}.opened_on`), sql.ref(`${alias}.matter_id`)]
  return sql`${openedOn} <= ${after.openedOn} and (${openedOn} < ${after.openedOn} or ${id} > ${after.id})`
}
