import { sql } from 'kysely'
import type { ProgrammeReader } from '../subject.ts'

/** The posts above one, the nearest first. */
export const postsAbove = async (db: ProgrammeReader, postId: string): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`
    with recursive above (id, height) as (
      select superior_id, 1 from civic.public_post where id = ${postId}
      union
      select p.superior_id, a.height + 1 from above a join civic.public_post p on p.id = a.id)
    select id from above where id is not null order by height`.execute(db)
  return rows.map((row) => row.id)
}
