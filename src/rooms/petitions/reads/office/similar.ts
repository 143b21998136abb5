import { type SqlBool, sql } from 'kysely'
import { wordPairs } from '../../../../../packages/vietnamese/src/index.ts'
import { addDays } from '../../../../../packages/workdays/src/index.ts'
import type { Officer } from '../../../../civic/actor/actor.ts'
import { getRule } from '../../../../civic/rules/rules.ts'
import type { Petition, PetitionReader } from '../../subject.ts'

/** Pairs of neighbouring words that are compared, and how many of the other matters are shown. */
const mostPairs = 60
const mostShown = 5
/** Two texts are near when they share this many pairs, and this part of them: fewer are turns of speech and names of places. */
const fewestShared = 3
const partShared = 1 / 6

/**
 * Petitions of the same place, received within the ruled days of this one, that share many of its pairs of words: a Vietnamese word
 * is often two. Only those that stood with the reader's own office: nothing of another is shown to somebody who may not read it.
 */
export const similarTo = async (
  db: PetitionReader,
  officer: Officer,
  { matter }: Pick<Petition, 'matter'>,
  texts: readonly string[],
) => {
  const pairs = [...new Set(texts.flatMap(wordPairs))].slice(0, mostPairs)
  if (pairs.length < fewestShared) return []
  const fewest = Math.max(fewestShared, Math.ceil(pairs.length * partShared))
  const any = sql.join(pairs.map(phrase), sql` || `)
  const shared = sql<number>`(select count(*)::integer from unnest(${pairs}::text[]) pair
    where s.words @@ phraseto_tsquery('simple', pair))`
  const { value: days } = await getRule(db, 'petitions.similar-within', matter.opened_on)
  return db
    .selectFrom('civic.search_entry as s')
    .innerJoin('civic.matter as m', 'm.id', 's.matter_id')
    .innerJoin('petitions.petition as p', 'p.matter_id', 'm.id')
    .innerJoin('civic.public_place as l', 'l.id', 'm.place_id')
    .innerJoin('civic.message as q', (on) =>
      on.onRef('q.matter_id', '=', 'm.id').on('q.kind', '=', 'question').on('q.point', '=', 1),
    )
    .select(['m.id', 'm.public_code as code', 'p.title', 'q.text as firstWords', 'l.name as place', 'p.hamlet'])
    .select(['m.opened_on as receivedOn', 'm.channel'])
    .where('s.audience', '=', 'office')
    .where('s.place_id', '=', matter.place_id)
    .where('s.matter_id', '<>', matter.id)
    .where('s.opened_on', '>=', addDays(matter.opened_on, -days))
    .where('s.opened_on', '<=', addDays(matter.opened_on, days))
    .where(sql<SqlBool>`s.words @@ (${any})`)
    .where(shared, '>=', fewest)
    .where(stoodWith(officer.post.officeId))
    .orderBy(shared, 'desc')
    .orderBy('m.id')
    .limit(mostShown)
    .execute()
}

/** Of a matter `m`: whether a duty of it stands or stood with this office. Looked up for each that is left when all else was asked. */
export const stoodWith = (officeId: string) => sql<SqlBool>`exists (
  select from civic.duty d left join civic.duty_event e on e.duty_id = d.id and e.kind = 'hand-over'
    join civic.public_post w on w.id in (d.post_id, e.from_post_id, e.to_post_id)
  where d.matter_id = m.id and w.office_id = ${officeId} offset 0)`

/** The matters of which a duty stands or stood with this office: all it ever had. What it was handed it has, or handed on. */
export const mattersOf = (officeId: string) => {
  const posts = sql`any(array(select id from civic.public_post where office_id = ${officeId}))`
  return sql<string>`(
    select d.matter_id from civic.duty d where d.post_id = ${posts}
    union
    select d.matter_id from civic.duty_event e join civic.duty d on d.id = e.duty_id
    where e.kind = 'hand-over' and (e.from_post_id = ${posts} or e.to_post_id = ${posts}))`
}

const phrase = (pair: string) => sql`phraseto_tsquery('simple', ${pair})`
