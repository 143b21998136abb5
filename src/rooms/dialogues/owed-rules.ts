import { sql } from 'kysely'
import type { Day } from '../../../packages/workdays/src/index.ts'
import { standingOn } from '../../civic/places/places.ts'
import type { Rule } from '../../civic/rules/rules.ts'
import type { TimesIn } from '../../civic/rules/tables.ts'
import { periodOf } from './period.ts'
import type { DialogueReader } from './subject.ts'

/**
 * Rules named `dialogues.<reception|dialogue>.<kind of place>.<role>` say how often a post receives people or holds a dialogue in a week,
 * a month or a year.
 */
const ruleName = /^dialogues\.(reception|dialogue)\.(province|district|commune)\.([a-z-]+)$/

interface OwedByRule {
  post: string
  kind: 'reception' | 'dialogue'
  rule: string
  period: string
}

export const lengthOf = ({ unit, id }: Rule): TimesIn => {
  if (unit === 'per-week' || unit === 'per-month' || unit === 'per-year') return unit
  throw new Error(`the rule ${id} names no period`)
}

/**
 * Posts that owe something for the period of `today` that was not opened yet. A post that nobody holds owes nothing; nor does one whose
 * office never called a meeting here: what is kept elsewhere was not missed.
 */
export const findOwing = async (db: DialogueReader, today: Day): Promise<OwedByRule[]> => {
  const posts = await postsThatMeet(db, today)
  if (posts.length === 0) return []
  const rules = await db
    .selectFrom('civic.public_rule as r')
    .selectAll()
    .where('r.unit', 'in', ['per-week', 'per-month', 'per-year'])
    .where('r.code', 'like', 'dialogues.%')
    .where(standingOn('r', today))
    .execute()
  const wanted = rules.flatMap((rule) => owedBy(rule, posts, today))
  if (wanted.length === 0) return []
  const there = await db
    .selectFrom('dialogues.owed')
    .select(['post_id', 'kind', 'period'])
    .where('ends_on', '>=', today)
    .execute()
  const opened = new Set(there.map(({ post_id, kind, period }) => `${post_id} ${kind} ${period}`))
  return wanted.filter(({ post, kind, period }) => !opened.has(`${post} ${kind} ${period}`))
}

interface MeetingPost {
  id: string
  role: string
  placeKind: string
}

/** Posts of Committees and Party committees that somebody holds, in offices that keep their meetings here. */
const postsThatMeet = async (db: DialogueReader, today: Day): Promise<MeetingPost[]> => {
  const { rows } = await sql<MeetingPost>`
    select p.id, p.role, l.kind as "placeKind"
    from civic.public_post p
      join civic.public_office o on o.id = p.office_id and o.kind in ('peoples-committee', 'party-committee')
      join civic.public_place l on l.id = o.place_id
    where ${standingOn('p', today)}
      and p.office_id in (select c.office_id from dialogues.meeting g join civic.public_post c on c.id = g.convenor_post_id)
      and exists (select from civic.holding h where h.post_id = p.id
        and h.held_from <= ${today} and coalesce(h.held_until > ${today}, true))
    order by p.id`.execute(db)
  return rows
}

const owedBy = (rule: Rule, posts: readonly MeetingPost[], today: Day): OwedByRule[] => {
  const [, kind, placeKind, role] = ruleName.exec(rule.code) ?? []
  if (kind !== 'reception' && kind !== 'dialogue') return []
  const period = periodOf(lengthOf(rule), today).name
  return posts
    .filter((post) => post.role === role && post.placeKind === placeKind)
    .map((post) => ({ post: post.id, kind, rule: rule.id, period }))
}
