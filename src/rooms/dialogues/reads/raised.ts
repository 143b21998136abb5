import { sql } from 'kysely'
import type { Day } from '../../../../packages/workdays/src/index.ts'
import type { Actor } from '../../../civic/actor/actor.ts'
import { hamletKey } from '../../../civic/places/hamlet.ts'
import { isInside } from '../../../civic/places/inside.ts'
import type { Raised, Reading } from '../../../civic/screen/screen.ts'
import { callsFor, readsWork } from '../may.ts'

interface Row {
  id: string
  code: string
  number: number
  officeId: string
  placeId: string
  raisedOn: Day
  open: boolean
  hamlet: string
  topic: string
  text: string
  said: boolean
}

/**
 * Each question of a meeting at a place and inside it, since a day; one that became a petition is told there. Everybody reads it once the
 * minutes were read out, before that only those who work on the meeting.
 */
export const raisedAt = async (
  { db }: Pick<Reading, 'db'>,
  actor: Actor,
  placeId: string,
  since: Day,
): Promise<Raised[]> => {
  const { rows } = await sql<Row>`
    select m.id, m.public_code as code, q.number, c.office_id as "officeId", m.place_id as "placeId", q.asked_on as "raisedOn",
      q.hamlet, q.topic, w.text, q.state = 'open' or coalesce(v.state = 'open', false) as open,
      g.stage in ('open-for-correction', 'frozen') as said
    from dialogues.question q
      join dialogues.meeting g on g.matter_id = q.meeting_id and g.stage <> 'cancelled' and g.kind <> 'reception'
      join civic.matter m on m.id = q.meeting_id
      join civic.public_post c on c.id = g.convenor_post_id
      join civic.message w on w.matter_id = q.meeting_id and w.kind = 'question' and w.point = q.number
      left join dialogues.promise v on v.matter_id = q.promise_id
    where q.state not in ('referred', 'withdrawn') and ${isInside('m.place_id', placeId)} and q.asked_on >= ${since}
    order by q.asked_on, m.id, q.number`.execute(db)
  return rows.map((row) => {
    const { hamlet, topic, raisedOn, open, text } = row
    const href = hrefFor(actor, row)
    return {
      room: 'dialogues',
      hamlet: { key: hamletKey(hamlet), name: hamlet },
      topic,
      raisedOn,
      open,
      text,
      ...(href !== undefined && { readable: { title: text, href } }),
    }
  })
}

const hrefFor = (actor: Actor, { id, code, number, officeId, placeId, said }: Row): string | undefined => {
  if (callsFor(actor, officeId)) return `/hop/${id}/y-kien/${number}`
  if (readsWork(actor, { officeId, placeId })) return `/hop/${id}`
  return said ? `/hop/${code}#y-kien` : undefined
}
