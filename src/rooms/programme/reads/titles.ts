import { sql } from 'kysely'
import type { Room } from '../../../civic/room.ts'

/** The line of a task, the subject of a directive. */
export const titlesOf: NonNullable<Room['titlesOf']> = async (db, ids) => {
  const { rows } = await sql<{ id: string; title: string }>`
    select matter_id as id, line as title from programme.task where matter_id = any(${ids}::uuid[])
    union all select matter_id, subject from programme.directive where matter_id = any(${ids}::uuid[])`.execute(db)
  return new Map(rows.map(({ id, title }) => [id, title]))
}
