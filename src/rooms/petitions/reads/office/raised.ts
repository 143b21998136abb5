import { sql } from 'kysely'
import type { Day } from '../../../../../packages/workdays/src/index.ts'
import type { Actor } from '../../../../civic/actor/actor.ts'
import { hamletKey } from '../../../../civic/places/hamlet.ts'
import { isInside } from '../../../../civic/places/inside.ts'
import type { Raised, Reading } from '../../../../civic/screen/screen.ts'
import { called } from '../../screens/office/matter-cell.tsx'
import { stoodWith } from './similar.ts'

/**
 * What each petition at a place and inside it asks, since a day. What was handed over as an accusation or withdrawn is not here. An
 * officer reads those that stand or stood with their office; of the others, those that were published.
 */
export const raisedAt = async (
  { db }: Pick<Reading, 'db'>,
  actor: Actor,
  placeId: string,
  since: Day,
): Promise<Raised[]> => {
  const office = actor.kind === 'officer' ? actor.post.officeId : ''
  const { rows } = await sql<Row>`
    select m.id, m.public_code as code, m.opened_on as "raisedOn", m.closed_on is null as open, p.hamlet, p.topic, p.title,
      q.text, b.title as "publicTitle", ${stoodWith(office)} as own
    from petitions.petition p
      join civic.matter m on m.id = p.matter_id
      left join petitions.public_petition b on b.matter_id = m.id
      join lateral (select string_agg(text, ' ' order by point) as text from civic.message
        where matter_id = m.id and kind = 'question') q on q.text is not null
    where ${isInside('m.place_id', placeId)} and m.opened_on >= ${since} and p.stage <> 'handing-over'
      and (m.closed_as is null or m.closed_as not in ('handed-over', 'withdrawn'))
    order by m.opened_on, m.id`.execute(db)
  return rows.map(({ hamlet, topic, raisedOn, open, text, ...row }) => ({
    room: 'petitions',
    hamlet: { key: hamletKey(hamlet), name: hamlet },
    topic,
    raisedOn,
    open,
    text,
    ...readable({ ...row, text }),
  }))
}

const readable = ({ id, code, title, text, publicTitle, own }: Omit<Row, 'hamlet' | 'topic' | 'raisedOn' | 'open'>) => {
  if (own) return { readable: { title: called({ title, firstWords: text, code }), href: `/viec/${id}` } }
  return publicTitle === null ? {} : { readable: { title: publicTitle, href: `/viec/${code}` } }
}

interface Row {
  id: string
  code: string
  raisedOn: Day
  open: boolean
  hamlet: string
  topic: string
  title: string | null
  text: string
  publicTitle: string | null
  own: boolean
}
