import { sql } from 'kysely'
import { inside } from '../../../civic/places/inside.ts'
import type { Reading, ReportFigure, ReportPart, ReportPeriod } from '../../../civic/screen/screen.ts'

/** In the order a report tells them. */
export const figureKeys = [
  'held.dialogue',
  'held.reception',
  'held.residents',
  'held.voters',
  'cancelled',
  'owed',
  'owed.held',
  'owed.missed',
  'questions',
  'questions.answered',
  'questions.promised',
  'questions.referred',
  'received',
  'received.refused',
  'promises.made',
  'promises.due',
  'promises.kept',
  'promises.kept-late',
  'promises.not-kept',
  'promises.withdrawn',
  'promises.late',
  'promises.so',
  'promises.not-so',
] as const

const whole: readonly string[] = ['owed', 'questions', 'received']

/** `questions.answered` is a part of `questions`; what becomes of promises is no part of those made in the period. */
const partOf = (key: string): { of?: string } => {
  const [before = ''] = key.split('.')
  return key !== before && whole.includes(before) ? { of: before } : {}
}

interface Counted {
  key: string
  value: number
  matters: string[]
}

/**
 * Meetings by the day they were held, what they owed by the last day of its period, questions and persons received by their meeting's
 * day. Promises: made by that day, too; kept, not kept and withdrawn by the day they ended; due by their first day; late: still open at
 * the end of the period though their first day had passed.
 */
const read = async (
  { db }: Pick<Reading, 'db'>,
  placeId: string,
  { from, until }: ReportPeriod,
): Promise<ReportFigure[]> => {
  const { rows } = await sql<Counted>`
    with place as (${inside(placeId)}),
    meeting as (
      select g.* from dialogues.meeting g join civic.matter m on m.id = g.matter_id
      where m.place_id in (select id from place) and g.held_on between ${from} and ${until}),
    promise as (
      select p.*, m.opened_on, m.closed_on from dialogues.promise p join civic.matter m on m.id = p.matter_id
      where m.place_id in (select id from place)),
    owed as (
      select o.matter_id, d.discharged_as from dialogues.owed o
        join civic.matter m on m.id = o.matter_id join civic.duty d on d.matter_id = o.matter_id and d.kind = 'dialogues.hold'
      where m.place_id in (select id from place) and o.ends_on between ${from} and ${until}),
    counted (key, matter) as (
      select 'held.' || kind, matter_id from meeting where presided_by_post_id is not null
      union all select 'cancelled', matter_id from meeting where stage = 'cancelled'
      union all select 'owed', matter_id from owed
      union all select 'owed.' || discharged_as, matter_id from owed where discharged_as in ('held', 'missed')
      union all select unnest(array['questions', 'questions.' || q.state]), q.meeting_id
        from dialogues.question q join meeting g on g.matter_id = q.meeting_id
        where g.kind <> 'reception' and g.stage <> 'cancelled' and q.state <> 'withdrawn'
      union all select unnest(array['received', 'received.' || r.result]), r.meeting_id
        from dialogues.received r join meeting g on g.matter_id = r.meeting_id
      union all select 'promises.made', matter_id from promise where opened_on between ${from} and ${until}
      union all select 'promises.due', matter_id from promise where first_due between ${from} and ${until}
      union all select 'promises.' || state, matter_id from promise where closed_on between ${from} and ${until}
      union all select 'promises.late', matter_id from promise
        where first_due <= ${until} and opened_on <= ${until} and (closed_on is null or closed_on > ${until})
      union all select 'promises.' || said, matter_id from promise where closed_on between ${from} and ${until} and said is not null)
    select key, count(*)::integer as value, array_agg(distinct matter) as matters from counted group by key`.execute(db)
  const found = new Map(rows.map((row) => [row.key, row]))
  return figureKeys.map((key) => ({ ...(found.get(key) ?? { key, value: 0, matters: [] }), ...partOf(key) }))
}

/** What the room has to say in a periodic report. */
export const dialogueReport: ReportPart = { name: 'dialogues', order: 20, read }
