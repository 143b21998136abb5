import type { Selectable } from 'kysely'
import type { AttachmentTables } from '../../../../civic/attachments/tables.ts'
import type { CivicReader } from '../../../../civic/tables.ts'

export type PublicPhoto = Selectable<AttachmentTables['civic.public_attachment']>

/** Published photos in the order they were sent. */
export const publicPhotos = async (db: CivicReader, matterIds: readonly string[]): Promise<PublicPhoto[]> =>
  matterIds.length === 0
    ? []
    : db
        .selectFrom('civic.public_attachment')
        .selectAll()
        .where('matter_id', 'in', matterIds)
        .orderBy('position')
        .execute()
