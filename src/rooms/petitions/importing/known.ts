import type { Import } from '../../../civic/exchange/import.ts'
import type { PetitionReader } from '../subject.ts'

/** The matters of these codes that the office has from this source, or typed itself. */
export const importedAlready = async (
  db: PetitionReader,
  { office_id, source_id }: Pick<Import, 'office_id' | 'source_id'>,
  codes: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  if (codes.length === 0) return new Map()
  const rows = await db
    .selectFrom('petitions.petition')
    .select(['other_code', 'matter_id'])
    .where('entered_by_office_id', '=', office_id)
    .where('other_code', 'in', codes)
    .where((either) => either.or([either('source_id', '=', source_id), either('source_id', 'is', null)]))
    .execute()
  return new Map(rows.map(({ other_code, matter_id }) => [other_code ?? '', matter_id]))
}
