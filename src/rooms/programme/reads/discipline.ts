import { type SqlBool, sql } from 'kysely'
import type { Day } from '../../../../packages/workdays/src/index.ts'
import type { Officer } from '../../../civic/actor/actor.ts'
import type { ProgrammeReader } from '../subject.ts'

/** A post with what it owes over all rooms. */
export interface Owing {
  postId: string
  postVi: string
  postEn: string
  officeId: string
  officeVi: string
  officeEn: string
  unit: string
  open: number
  late: number
  /** The earliest day that has passed. */
  since: Day | null
}

/** Every post of the place that owes something, and the posts just below this one elsewhere that are late; by office and unit. */
export const owingPosts = async (db: ProgrammeReader, { post }: Officer, today: Day): Promise<Owing[]> => {
  const late = sql<SqlBool>`d.due_on < ${today}`
  const rows = await db
    .selectFrom('civic.duty as d')
    .innerJoin('civic.public_post as p', 'p.id', 'd.post_id')
    .innerJoin('civic.public_office as o', 'o.id', 'p.office_id')
    .select(['p.id as postId', 'p.short_vi as postVi', 'p.title_en as postEn', 'p.unit', 'o.id as officeId'])
    .select(['o.name_vi as officeVi', 'o.name_en as officeEn', 'o.place_id as placeId'])
    .select((row) => row.fn.countAll<number>().as('open'))
    .select((row) => row.fn.countAll<number>().filterWhere(late).as('late'))
    .select((row) => row.fn.min('d.due_on').filterWhere(late).as('since'))
    .where('d.discharged_on', 'is', null)
    .where((either) => either.or([either('o.place_id', '=', post.placeId), either('p.superior_id', '=', post.id)]))
    .groupBy(['p.id', 'p.short_vi', 'p.title_en', 'p.unit', 'p.rank', 'o.id', 'o.name_vi', 'o.name_en', 'o.place_id'])
    .orderBy((order) => order('o.place_id', '=', post.placeId), 'desc')
    .orderBy((order) => order('o.id', '=', post.officeId), 'desc')
    .orderBy('o.id')
    .orderBy('p.rank')
    .execute()
  return rows.filter(({ placeId, late: lateHere }) => placeId === post.placeId || lateHere > 0)
}

/** The last explanation of each post since a day, or the one still owed, with its words. */
export const explanationsOf = async (db: ProgrammeReader, postIds: readonly string[], since: Day) => {
  if (postIds.length === 0) return []
  return db
    .selectFrom('programme.explanation as e')
    .leftJoin('civic.message as w', (on) =>
      on.onRef('w.matter_id', '=', 'e.matter_id').on('w.kind', '=', 'explanation'),
    )
    .leftJoin('civic.duty as d', (on) =>
      on.onRef('d.matter_id', '=', 'e.matter_id').on('d.kind', '=', 'programme.explain'),
    )
    .distinctOn('e.asked_post_id')
    .select([
      'e.matter_id as id',
      'e.asked_post_id as postId',
      'e.asked_on as askedOn',
      'e.late',
      'e.given_on as givenOn',
    ])
    .select(['w.text', 'd.due_on as due'])
    .where('e.asked_post_id', 'in', postIds)
    .where((either) => either.or([either('e.given_on', 'is', null), either('e.asked_on', '>=', since)]))
    .orderBy('e.asked_post_id')
    .orderBy('e.asked_on', 'desc')
    .orderBy('e.matter_id')
    .execute()
}

export type Explained = Awaited<ReturnType<typeof explanationsOf>>[number]

/** Explanations this post owes, the first due first. */
export const explanationsOwed = (db: ProgrammeReader, postId: string) =>
  db
    .selectFrom('programme.explanation as e')
    .innerJoin('civic.matter as m', 'm.id', 'e.matter_id')
    .innerJoin('civic.public_post as b', 'b.id', 'e.asked_by_post_id')
    .innerJoin('civic.duty as d', (on) =>
      on.onRef('d.matter_id', '=', 'e.matter_id').on('d.kind', '=', 'programme.explain'),
    )
    .select(['e.matter_id as id', 'm.public_code as code', 'e.late', 'e.asked_on as askedOn', 'd.due_on as due'])
    .select(['b.short_vi as byVi', 'b.title_en as byEn'])
    .where('e.asked_post_id', '=', postId)
    .where('e.given_on', 'is', null)
    .orderBy('d.due_on')
    .execute()

export type ExplanationOwed = Awaited<ReturnType<typeof explanationsOwed>>[number]

/** A post has been asked and has not answered. */
export const isAsked = async (db: ProgrammeReader, postId: string): Promise<boolean> => {
  const open = await db
    .selectFrom('programme.explanation')
    .select('matter_id')
    .where('asked_post_id', '=', postId)
    .where('given_on', 'is', null)
    .executeTakeFirst()
  return open !== undefined
}

/** One explanation with whom it lies between. */
export const findExplanation = (db: ProgrammeReader, matterId: string) =>
  db
    .selectFrom('programme.explanation as e')
    .innerJoin('civic.matter as m', 'm.id', 'e.matter_id')
    .innerJoin('civic.duty as d', (on) =>
      on.onRef('d.matter_id', '=', 'e.matter_id').on('d.kind', '=', 'programme.explain'),
    )
    .select(['e.matter_id as id', 'm.public_code as code', 'm.place_id as placeId', 'e.late', 'e.given_on as givenOn'])
    .select(['e.asked_post_id as askedPostId', 'e.asked_by_post_id as byPostId', 'd.due_on as due'])
    .where('e.matter_id', '=', matterId)
    .executeTakeFirst()

/** What an explanation was asked about, and whether it is done by now. */
export const explainedDuties = (db: ProgrammeReader, matterId: string) =>
  db
    .selectFrom('programme.explained_duty as x')
    .innerJoin('civic.duty as d', 'd.id', 'x.duty_id')
    .innerJoin('civic.matter as m', 'm.id', 'd.matter_id')
    .select([
      'd.id',
      'd.due_on as due',
      'd.discharged_on as doneOn',
      'm.id as matterId',
      'm.room',
      'm.kind as matterKind',
    ])
    .select('m.public_code as code')
    .where('x.explanation_id', '=', matterId)
    .orderBy('d.due_on')
    .orderBy('m.public_code')
    .execute()
