import { sql } from 'kysely'
import type { Room } from '../../../civic/room.ts'

/** What a meeting is about, what was promised, how a project is called: all of it public. */
export const titlesOf: NonNullable<Room['titlesOf']> = async (db, ids) => {
  const { rows } = await sql<{ id: string; title: string }>`
    select matter_id as id, subject as title from dialogues.meeting where matter_id = any(${ids}::uuid[])
    union all select matter_id, line from dialogues.promise where matter_id = any(${ids}::uuid[])
    union all select matter_id, name from dialogues.project where matter_id = any(${ids}::uuid[])`.execute(db)
  return new Map(rows.map(({ id, title }) => [id, title]))
}
