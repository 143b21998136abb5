import { sql } from 'kysely'
import { isInside } from '../../../civic/places/inside.ts'
import type { Reading, ReportFigure, ReportPart, ReportPeriod } from '../../../civic/screen/screen.ts'

/** In the order a report tells them. */
export const figureKeys = [
  'tasks.given',
  'tasks.done',
  'tasks.done-late',
  'tasks.not-done',
  'tasks.cancelled',
  'tasks.moved',
  'tasks.late',
  'directives.received',
  'directives.reported',
  'directives.late',
  'hot.marked',
  'hot.ended',
  'hot.open',
  'explanations.asked',
  'explanations.given',
] as const

interface Counted {
  key: string
  value: number
  matters: string[]
}

/**
 * Tasks by the day they were given, ended or moved; done on time or late is told by the day in force when they were reported. Late, and hot,
 * at the end of the period: by the duties and marks that stood open on its last day, after their day had passed.
 */
const read = async (
  { db }: Pick<Reading, 'db'>,
  placeId: string,
  { from, until }: ReportPeriod,
): Promise<ReportFigure[]> => {
  const { rows } = await sql<Counted>`
    with here as (
      select m.id, m.closed_on, m.closed_as from civic.matter m
      where m.room = 'programme' and ${isInside('m.place_id', placeId)}),
    late as (
      select d.matter_id, d.kind from civic.duty d join here on here.id = d.matter_id
      where d.opened_on <= ${until} and d.due_on < ${until} and (d.discharged_on is null or d.discharged_on > ${until})),
    counted (key, matter) as (
      select 'tasks.given', t.matter_id from programme.task t join here on here.id = t.matter_id
        where t.given_on between ${from} and ${until}
      union all select case when t.stage = 'stopped' then 'tasks.' || here.closed_as
          when t.reported_on > t.due_on then 'tasks.done-late' else 'tasks.done' end, t.matter_id
        from programme.task t join here on here.id = t.matter_id where here.closed_on between ${from} and ${until}
      union all select 'tasks.moved', d.matter_id from civic.duty d join here on here.id = d.matter_id
        where d.kind = 'programme.task' and d.discharged_as = 'moved' and d.discharged_on between ${from} and ${until}
      union all select 'tasks.late', matter_id from late where kind = 'programme.task'
      union all select 'directives.received', d.matter_id from programme.directive d join here on here.id = d.matter_id
        where d.received_on between ${from} and ${until}
      union all select 'directives.reported', d.matter_id from programme.directive d join here on here.id = d.matter_id
        where d.reported_on between ${from} and ${until}
      union all select 'directives.late', matter_id from late where kind = 'programme.directive'
      union all select 'hot.marked', h.matter_id from programme.hot h join here on here.id = h.matter_id
        where h.marked_on between ${from} and ${until}
      union all select 'hot.ended', h.matter_id from programme.hot h join here on here.id = h.matter_id
        where h.ended_on between ${from} and ${until} and here.closed_as = 'done'
      union all select 'hot.open', h.matter_id from programme.hot h join here on here.id = h.matter_id
        where h.marked_on <= ${until} and (h.ended_on is null or h.ended_on > ${until})
      union all select 'explanations.asked', e.matter_id from programme.explanation e join here on here.id = e.matter_id
        where e.asked_on between ${from} and ${until}
      union all select 'explanations.given', e.matter_id from programme.explanation e join here on here.id = e.matter_id
        where e.given_on between ${from} and ${until})
    select key, count(distinct matter)::integer as value, array_agg(distinct matter::text) as matters from counted group by key`.execute(
    db,
  )
  const found = new Map(rows.map((row) => [row.key, row]))
  return figureKeys.map((key) => found.get(key) ?? { key, value: 0, matters: [] })
}

/** What the room has to say in a periodic report. */
export const programmeReport: ReportPart = { name: 'programme', order: 30, read }
