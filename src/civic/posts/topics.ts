import type { Selectable } from 'kysely'
import { reference } from '../reference/once.ts'
import type { CivicReader } from '../tables.ts'
import type { PostTables } from './tables.ts'

/** What a matter is about, in plain words; with the place it proposes the post. */
export type Topic = Selectable<PostTables['civic.topic']>

export const listTopics = reference(
  'topics',
  (db: CivicReader): Promise<Topic[]> => db.selectFrom('civic.public_topic').selectAll().orderBy('rank').execute(),
)
