import { type SqlBool, sql } from 'kysely'
import type { DialogueReader } from '../../subject.ts'

/** Where each of these petitions is read by an officer of this office: whole, where it stands with the office; else once it is published. */
export const petitionsReadBy = async (
  db: DialogueReader,
  officeId: string,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> => {
  const asked = ids.filter((id) => id !== null)
  if (asked.length === 0) return new Map()
  const rows = await db
    .selectFrom('civic.matter as m')
    .select(['m.id', 'm.public_code as code', 'm.visibility'])
    .select(
      sql<SqlBool>`exists (select from civic.duty d join civic.public_post p on p.id = d.post_id
        where d.matter_id = m.id and p.office_id = ${officeId})`.as('own'),
    )
    .where('m.id', 'in', asked)
    .execute()
  return new Map(
    rows
      .filter(({ own, visibility }) => own || visibility === 'published')
      .map(({ id, code, own }) => [id, `/viec/${own ? id : code}`]),
  )
}
