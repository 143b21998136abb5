import { type Expression, type SqlBool, sql } from 'kysely'
import type { Day } from '../../../../../packages/workdays/src/index.ts'
import { isInside } from '../../../../civic/places/inside.ts'
import { getPlace } from '../../../../civic/places/places.ts'
import { Refusal } from '../../../../platform/refusal.ts'
import type { DialogueReader } from '../../subject.ts'
import { postsById } from './posts.ts'

/** What a register is narrowed to, by the words of its address. An open one is late after its present day; kept late is judged by the first. */
const conditions = {
  'dang-lam': () => sql<SqlBool>`v.state = 'open'`,
  'da-doi': () => sql<SqlBool>`v.state = 'open' and v.first_due < v.due`,
  'tre-hen': (today: Day) => sql<SqlBool>`v.state = 'open' and v.due < ${today}`,
  'da-xong': () => sql<SqlBool>`v.state = 'kept' and v.said is distinct from 'not-so'`,
  'xong-tre': () => sql<SqlBool>`v.state = 'kept-late' and v.said is distinct from 'not-so'`,
  'dan-noi-chua': () => sql<SqlBool>`v.said = 'not-so'`,
  'khong-lam': () => sql<SqlBool>`v.state = 'not-kept'`,
  'da-rut': () => sql<SqlBool>`v.state = 'withdrawn'`,
} satisfies Record<string, (today: Day) => Expression<SqlBool>>

export type RegisterState = keyof typeof conditions
export const registerStates = Object.keys(conditions) as RegisterState[]

/** Where the page before ended: its last promise. */
export interface Cursor {
  openedOn: Day
  code: string
}

interface Narrowed {
  placeId: string | undefined
  state: RegisterState | undefined
  after: Cursor | undefined
}

const listed = (db: DialogueReader) =>
  db
    .selectFrom('dialogues.public_promise as v')
    .innerJoin('civic.public_place as l', 'l.id', 'v.place_id')
    .innerJoin('civic.public_post as p', 'p.id', 'v.post_id')
    .select(['v.public_code as code', 'v.line', 'v.state', 'v.said', 'v.first_due as firstDue', 'v.due'])
    .select(['v.opened_on as openedOn', 'l.name as place', 'p.short_vi as postVi', 'p.title_en as postEn'])

export type ListedPromise = Awaited<ReturnType<typeof listPromises>>[number]

/** The newest first; one more than `most` when there are more. */
export const listPromises = (db: DialogueReader, today: Day, { placeId, state, after }: Narrowed, most: number) => {
  let query = listed(db)
  if (placeId !== undefined) query = query.where(isInside('v.place_id', placeId))
  if (state !== undefined) query = query.where(conditions[state](today))
  if (after !== undefined)
    query = query.where(
      sql<SqlBool>`(v.opened_on < ${after.openedOn} or (v.opened_on = ${after.openedOn} and v.public_code > ${after.code}))`,
    )
  return query
    .orderBy('v.opened_on', 'desc')
    .orderBy('v.public_code')
    .limit(most + 1)
    .execute()
}

/** Open promises of a place; how many of them are past their day, and how many were moved to a day still ahead. */
export const countPromises = async (db: DialogueReader, today: Day, placeId: string) => {
  const { rows } = await sql<{ open: number; late: number; moved: number }>`
    select count(*)::integer as open, (count(*) filter (where v.due < ${today}))::integer as late,
      (count(*) filter (where v.due >= ${today} and v.first_due < v.due))::integer as moved
    from dialogues.public_promise v where v.state = 'open' and ${isInside('v.place_id', placeId)}`.execute(db)
  return { open: rows[0]?.open ?? 0, late: rows[0]?.late ?? 0, moved: rows[0]?.moved ?? 0 }
}

/** One promise with every day it ever had. Refuses 'not-found'. */
export const readPromise = async (db: DialogueReader, code: string) => {
  const promise = await db
    .selectFrom('dialogues.public_promise')
    .selectAll()
    .where('public_code', '=', code)
    .executeTakeFirst()
  if (promise === undefined) throw new Refusal('not-found')
  const meeting = await db
    .selectFrom('dialogues.public_meeting')
    .select(['public_code', 'kind', 'subject', 'held_on'])
    .where('matter_id', '=', promise.meeting_id)
    .executeTakeFirst()
  return {
    promise,
    meeting,
    dates: await db
      .selectFrom('dialogues.public_promise_date')
      .selectAll()
      .where('promise_id', '=', promise.matter_id)
      .orderBy('n')
      .execute(),
    place: await getPlace(db, promise.place_id),
    posts: await postsById(db, [promise.post_id]),
  }
}

export type PromisePage = Awaited<ReturnType<typeof readPromise>>
