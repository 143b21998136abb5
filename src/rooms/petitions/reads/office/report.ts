import { sql } from 'kysely'
import { isInside } from '../../../../civic/places/inside.ts'
import type { Reading, ReportFigure, ReportPart, ReportPeriod } from '../../../../civic/screen/screen.ts'

/** In the order a report tells them, each with the figure it is a part of. */
const told: readonly [key: string, of?: string][] = [
  ['received'],
  ['answered'],
  ['answered.late', 'answered'],
  ['due'],
  ['due.on-time', 'due'],
  ['due.confirmed', 'due'],
  ['due.disagrees', 'due'],
  ['due.no-word', 'due'],
  ['due.waiting', 'due'],
  ['due.unanswered', 'due'],
  ['due.withdrawn', 'due'],
  ['due.handed-over', 'due'],
  ['due.asked-review', 'due'],
  ['open'],
  ['open.late', 'open'],
]

interface Counted {
  key: string
  matters: string[]
}

/**
 * What is due, and into which class it falls, is what the figures of a quarter count: first answers due in the period, each in exactly one
 * class, as it stands on the day of reading. Answered: first answers given in the period, whenever they were due. Open: at its end.
 */
const read = async ({ db }: Pick<Reading, 'db'>, placeId: string, period: ReportPeriod): Promise<ReportFigure[]> => {
  const { from, until } = period
  const { rows } = await sql<Counted>`
    with matter as (
      select id, opened_on, closed_on, closed_as from civic.matter
      where room = 'petitions' and ${isInside('place_id', placeId)}
        and opened_on <= ${until} and (closed_on is null or closed_on >= ${from})
      union
      select m.id, m.opened_on, m.closed_on, m.closed_as from civic.duty d
        cross join lateral (select * from civic.matter where id = d.matter_id offset 0) m
      where d.kind = 'petitions.answer' and d.due_on between ${from} and ${until} and ${isInside('m.place_id', placeId)}),
    first as (
      select d.matter_id, d.due_on, d.opened_on, d.discharged_on, d.discharged_as, m.closed_as from matter m
        cross join lateral (select * from civic.duty
          where matter_id = m.id and kind = 'petitions.answer' and round = 0 offset 0) d),
    due as (select * from first where due_on between ${from} and ${until}),
    answered as (select * from first where discharged_as = 'answered' and discharged_on between ${from} and ${until}),
    counted (key, matter) as (
      select 'received', id from matter where opened_on between ${from} and ${until}
      union all select 'answered', matter_id from answered
      union all select 'answered.late', matter_id from answered where discharged_on > due_on
      union all select 'due', matter_id from due
      union all select 'due.on-time', matter_id from due where discharged_as = 'answered' and discharged_on <= due_on
      union all select 'due.' || coalesce(case closed_as when 'settled' then 'confirmed' else closed_as end,
          case when discharged_on is null then 'unanswered' else 'waiting' end), matter_id from due
      union all select 'due.asked-review', matter_id from due
        where exists (select from civic.duty r where r.matter_id = due.matter_id and r.round > 0)
      union all select 'open', id from matter
        where opened_on <= ${until} and (closed_on is null or closed_on > ${until})
      union all select 'open.late', matter_id from first
        where opened_on <= ${until} and due_on < ${until} and (discharged_on is null or discharged_on > ${until}))
    select key, array_agg(matter::text order by matter) as matters from counted group by key`.execute(db)
  const found = new Map(rows.map(({ key, matters }) => [key, matters]))
  return told.map(([key, of]) => {
    const matters = found.get(key) ?? []
    return { key, value: matters.length, ...(of !== undefined && { of }), matters }
  })
}

/** What the room has to say in a periodic report. */
export const petitionReport: ReportPart = { name: 'petitions', order: 10, read }
