import type { Room } from '../../../../civic/room.ts'
import { ownTables } from '../../tables.ts'

/** The office's own title, or the one it published. */
export const titlesOf: NonNullable<Room['titlesOf']> = async (db, ids, as) => {
  const own = ownTables(db)
  const rows = await (as === 'whole'
    ? own.selectFrom('petitions.petition').select(['matter_id', 'title']).where('matter_id', 'in', ids).execute()
    : own
        .selectFrom('petitions.public_petition')
        .select(['matter_id', 'title'])
        .where('matter_id', 'in', ids)
        .execute())
  return new Map(rows.flatMap(({ matter_id, title }) => (title === null ? [] : [[matter_id, title] as const])))
}
