import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { fold } from '../../../../../packages/vietnamese/src/index.ts'
import type { ActingPost } from '../../../../civic/actor/actor.ts'
import { getPlace } from '../../../../civic/places/places.ts'
import { matching } from '../../../../civic/search/search.ts'
import type { PetitionReader } from '../../subject.ts'
import { stoodWith } from './similar.ts'

/** How many are shown, the newest first. */
export const mostFound = 50

/** The petitions that stand or stood with one office. What was handed over as an accusation is found by nobody. */
const ofOffice = (db: PetitionReader, officeId: string) =>
  db
    .selectFrom('petitions.petition as p')
    .innerJoin('civic.matter as m', 'm.id', 'p.matter_id')
    .innerJoin('civic.public_place as l', 'l.id', 'm.place_id')
    .innerJoin('civic.public_post as w', 'w.id', 'p.post_id')
    .leftJoin('civic.message as q', (on) =>
      on.onRef('q.matter_id', '=', 'm.id').on('q.kind', '=', 'question').on('q.point', '=', 1),
    )
    .select(['m.id', 'm.public_code as code', 'p.title', 'q.text as firstWords', 'l.name as place', 'p.hamlet'])
    .select(['m.opened_on as receivedOn', 'm.channel', 'm.closed_as as closedAs', 'p.stage'])
    .select(['w.short_vi as postVi', 'w.title_en as postEn'])
    .where('p.stage', '<>', 'handing-over')
    .where((either) => either.or([either('m.closed_as', 'is', null), either('m.closed_as', '<>', 'handed-over')]))
    .where(stoodWith(officeId))
    .orderBy('m.opened_on', 'desc')
    .orderBy('m.id')
    .limit(mostFound)

/** Words are first looked for in so many of the newest, then in all there ever were. */
const lookedThrough = 2_000

/** By its own code or another system's, in any spelling of it; else by words and places, without accents. */
export const findMatters = async (db: PetitionReader, { officeId, placeId }: ActingPost, typed: string) => {
  const ofIt = ofOffice(db, officeId)
  const code = signsOf(fold(typed))
  const byCode = code === '' ? [] : await ofIt.where(hasCode(code)).execute()
  if (byCode.length > 0) return byCode
  const words = matching(typed, 's.words')
  if (words === undefined) return []
  const having = (entries: RawBuilder<unknown>) =>
    ofIt.where('m.id', 'in', sql<string>`(select s.matter_id from ${entries} s where ${words})`).execute()
  const place = await getPlace(db, placeId)
  const near = place.kind === 'province' ? sql`true` : sql`e.place_id = ${placeId}`
  const newest = await having(sql`(select * from civic.search_entry e where e.audience = 'office' and ${near}
    order by e.opened_on desc, e.matter_id limit ${lookedThrough})`)
  return newest.length === mostFound
    ? newest
    : having(sql`(select * from civic.search_entry e where e.audience = 'office')`)
}

export type FoundMatter = Awaited<ReturnType<typeof findMatters>>[number]

const signsOf = (text: string): string => text.replace(/[^a-z\d]/g, '')

/** Our own are `PA-7K2M-9QX`; those of other systems have an index without what is no sign. */
const hasCode = (code: string) => {
  const own = code.toUpperCase().replace(/^(..)(....)(...)$/, '$1-$2-$3')
  return sql<SqlBool>`m.id in (
    select id from civic.matter where public_code = ${own}
    union all
    select matter_id from petitions.petition
    where other_code is not null and regexp_replace(lower(other_code), '[^a-z0-9]', '', 'g') = ${code})`
}
