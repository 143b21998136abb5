import type { Day } from '../../packages/workdays/src/index.ts'

/** What the platform keeps, as Kysely sees it. */
export type PlatformTables = {
  'platform.civic_clock': { singleton: boolean; day: Day }
  'platform.rate': { key: string; hits: number; resets_at: Date }
  'platform.sealed_file': { id: string; wrapped_key: Buffer; sealed: Buffer }
}
