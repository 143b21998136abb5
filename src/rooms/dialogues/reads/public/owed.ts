import { sql } from 'kysely'
import type { Day } from '../../../../../packages/workdays/src/index.ts'
import { periodOf } from '../../period.ts'
import type { DialogueReader } from '../../subject.ts'

/** What one post owes in this month or year, how much of it is announced (what was held among it), held, missed; and the rule it comes from. */
export interface OwedLine {
  postVi: string
  postEn: string
  kind: 'reception' | 'dialogue'
  wanted: number
  announced: number
  held: number
  missed: number
  instrument: string
  article: string | null
  verified: boolean
}

/** Periods that end in the span, as far as they were opened; `except` is the period that is shown elsewhere. */
const owedWithin = async (
  db: DialogueReader,
  placeId: string,
  { from, until, except }: { from: Day; until: Day; except: string },
): Promise<OwedLine[]> => {
  const { rows } = await sql<OwedLine>`
    select p.short_vi as "postVi", p.title_en as "postEn", o.kind,
      sum(o.wanted)::integer as wanted, sum(o.held)::integer as held, sum(o.missed)::integer as missed,
      (select count(*)::integer from dialogues.public_meeting g
        where g.convenor_post_id = o.post_id and g.kind = o.kind and g.stage <> 'cancelled' and g.held_on between ${from} and ${until}) as announced,
      min(r.instrument) as instrument, min(r.article) as article, coalesce(bool_and(r.verified), false) as verified
    from dialogues.public_owed o
      join civic.public_post p on p.id = o.post_id
      left join lateral (
        select r.* from civic.public_duty d join civic.public_rule r on r.id = d.rule_id
        where d.matter_id = o.matter_id and d.kind = 'dialogues.hold' limit 1) r on true
    where o.place_id = ${placeId} and o.ends_on between ${from} and ${until} and o.period <> ${except}
    group by p.id, p.short_vi, p.title_en, p.rank, p.office_id, o.post_id, o.kind
    order by p.office_id desc, p.rank, o.kind`.execute(db)
  return rows
}

/** This month and this year, of the posts of one place. */
export const owedAt = async (db: DialogueReader, placeId: string, today: Day) => {
  const month = periodOf('per-month', today)
  const year = periodOf('per-year', today)
  return {
    month: await owedWithin(db, placeId, { from: month.starts, until: month.ends, except: year.name }),
    year: await owedWithin(db, placeId, { from: year.starts, until: year.ends, except: '' }),
  }
}
