import { type SqlBool, sql } from 'kysely'
import { addDays, type Day } from '../../../../../packages/workdays/src/index.ts'
import type { ActingPost } from '../../../../civic/actor/actor.ts'
import { getRule } from '../../../../civic/rules/rules.ts'
import { placesAbove } from '../../place-now.ts'
import type { PetitionReader } from '../../subject.ts'

/** The longest list of matters that the people do not agree with; the public figures count all. */
const mostNotAgreed = 50

/** With the answer approved last: the Front asks about everybody's answers but its own, the Party committee about the Front's. */
const answeredPetitions = (db: PetitionReader, post: ActingPost) =>
  db
    .selectFrom('petitions.petition as p')
    .innerJoin('civic.matter as m', 'm.id', 'p.matter_id')
    .innerJoin('civic.public_place as l', 'l.id', 'm.place_id')
    .innerJoin('civic.public_post as w', 'w.id', 'p.post_id')
    .innerJoinLateral(
      (from) =>
        from
          .selectFrom('petitions.draft as d')
          .innerJoin('civic.public_post as by', 'by.id', 'd.decided_by_post_id')
          .innerJoin('civic.public_office as o', 'o.id', 'by.office_id')
          .select(['by.short_vi', 'by.title_en', 'o.branch'])
          .whereRef('d.matter_id', '=', 'p.matter_id')
          .where('d.decision', '=', 'approved')
          .orderBy('d.round', 'desc')
          .limit(1)
          .as('answer'),
      (on) => on.onTrue(),
    )
    .select(['m.id', 'm.public_code as code', 'm.place_id as placeId', 'm.opened_on as receivedOn', 'm.channel'])
    .select(['p.title', 'p.hamlet', 'p.stage', 'm.closed_as as closedAs', 'l.name as place'])
    .where('answer.branch', post.branch === 'front' ? '<>' : '=', 'front')
    .where(sql<SqlBool>`m.place_id = any(array(${placesUnder(post.placeId)}))`)

/** A place, what lies in it and what it was made of: more than may be reached, never less. */
const placesUnder = (placeId: string) => sql`
  with recursive under (id) as (
    select ${placeId}::text
    union
    select next.id from under u cross join lateral (
      select c.id from civic.public_place c where c.parent_id = u.id
      union all select s.from_id from civic.public_place_succession s where s.to_id = u.id) next)
  select id from under`

/**
 * Senders to ask: those who did not come by the web, and those of the web who kept silent for the ruled days.
 * The order is a hash of the matter and the day: the same for everybody all day, another tomorrow, and nobody's choice.
 */
export const toCollect = async (db: PetitionReader, post: ActingPost, today: Day) => {
  const silent = addDays(today, -(await getRule(db, 'petitions.collect-after', today)).value)
  const rows = await answeredPetitions(db, post)
    .innerJoin('civic.public_rule as r', (on) =>
      on
        .on('r.code', '=', 'petitions.silence')
        .onRef('r.valid_from', '<=', 'm.opened_on')
        .on(sql<SqlBool>`coalesce(r.valid_until > m.opened_on, true)`),
    )
    .select(['p.verdict_open_on as openOn', 'r.value as silence', 'p.sender_id as senderId'])
    .select(['answer.short_vi as postVi', 'answer.title_en as postEn'])
    .where('p.stage', '=', 'answered')
    .where((either) => either.or([either('m.channel', '<>', 'web'), either('p.verdict_open_on', '<=', silent)]))
    .orderBy(sql`md5(m.id::text || ${today})`)
    .execute()
  return within(db, post, today, rows)
}

/** Matters whose sender said 'not settled': under review, or closed without agreement; the newest first. */
export const notAgreed = async (db: PetitionReader, post: ActingPost, today: Day) => {
  const rows = await answeredPetitions(db, post)
    .innerJoin('civic.verdict as v', 'v.matter_id', 'm.id')
    .select((row) => row.fn.max('v.day').as('since'))
    .select(['w.short_vi as postVi', 'w.title_en as postEn'])
    .where('v.value', '=', 'not-settled')
    .where(sql<SqlBool>`coalesce(m.closed_as, 'disagrees') = 'disagrees'`)
    .groupBy(['m.id', 'p.matter_id', 'l.id', 'l.name', 'w.short_vi', 'w.title_en'])
    .orderBy('since', 'desc')
    .orderBy('m.id')
    .limit(mostNotAgreed)
    .execute()
  return within(db, post, today, rows)
}

const within = async <Row extends { placeId: string }>(
  db: PetitionReader,
  post: ActingPost,
  today: Day,
  rows: Row[],
): Promise<Row[]> => {
  const reached = new Set<string>()
  for (const placeId of new Set(rows.map((row) => row.placeId))) {
    const above = await placesAbove(db, placeId, today)
    if (above.some(({ id }) => id === post.placeId)) reached.add(placeId)
  }
  return rows.filter(({ placeId }) => reached.has(placeId))
}

export type ToCollect = Awaited<ReturnType<typeof toCollect>>[number]
export type NotAgreed = Awaited<ReturnType<typeof notAgreed>>[number]
