import { sql } from 'kysely'
import type { Day } from '../../../packages/workdays/src/index.ts'
import { standingOn } from '../../civic/places/places.ts'
import type { Rule } from '../../civic/rules/rules.ts'
import type { TimesIn } from '../../civic/rules/tables.ts'
import { periodOf } from './period.ts'
import type { DialogueReader } from './subject.ts'

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
 * Posts that owe something for the period of `today` that was not opened yet. Rules named
 * `dialogues.<reception|dialogue>.<kind of place>.<role>` say how often a post receives people or holds a dialogue in a week, a month or
 * a year. A post that nobody holds owes nothing; nor does one whose office never called a meeting here: what is kept elsewhere was not
 * missed. Asked every hour, and nearly always answered with nothing: at once where no meeting was ever called.
 */
export const findOwing = async (db: DialogueReader, today: Day): Promise<OwedByRule[]> => {
  const called = await db.selectFrom('dialogues.meeting').select('matter_id').limit(1).executeTakeFirst()
  if (called === undefined) return []
  const [week, month, year] = (['per-week', 'per-month', 'per-year'] as const).map(
    (length) => periodOf(length, today).name,
  )
  const { rows } = await sql<OwedByRule>`
    with meeting_office as materialized (
      select distinct c.office_id from dialogues.meeting g join civic.public_post c on c.id = g.convenor_post_id
    ), owing as (
      select p.id as post, k.kind, r.id as rule,
        case r.unit when 'per-week' then ${week} when 'per-month' then ${month} when 'per-year' then ${year} end as period
      from meeting_office m
        join civic.public_office o on o.id = m.office_id and o.kind in ('peoples-committee', 'party-committee')
        join civic.public_place l on l.id = o.place_id
        join civic.public_post p on p.office_id = o.id
        cross join (values ('reception'), ('dialogue')) k (kind)
        join civic.public_rule r on r.code = 'dialogues.' || k.kind || '.' || l.kind || '.' || p.role
      where ${standingOn('p', today)} and ${standingOn('r', today)}
        and exists (select from civic.holding h where h.post_id = p.id
          and h.held_from <= ${today} and coalesce(h.held_until > ${today}, true))
    )
    select w.post, w.kind, w.rule, w.period from owing w
    where w.period is not null
      and not exists (select from dialogues.owed d where d.post_id = w.post and d.kind = w.kind and d.period = w.period)
    order by w.rule, w.post`.execute(db)
  return rows
}
