import { type Calendar, makeCalendar } from '../../../packages/workdays/src/index.ts'
import { reference } from '../reference/once.ts'
import type { CivicReader } from '../tables.ts'

export const newestVersion = reference('newest calendar', async (db: CivicReader): Promise<number> => {
  const { version } = await db
    .selectFrom('civic.public_calendar_version')
    .select('version')
    .orderBy('version', 'desc')
    .executeTakeFirstOrThrow()
  return version
})

/** The working calendar as of one version, by default the newest. */
export const loadCalendar = async (db: CivicReader, version?: number): Promise<Calendar> =>
  readCalendar(db, version ?? (await newestVersion(db)))

const readCalendar = reference('calendar', async (db: CivicReader, wanted: number): Promise<Calendar> => {
  const years = await db
    .selectFrom('civic.public_calendar_year')
    .select('year')
    .where('from_version', '<=', wanted)
    .where((either) => either.or([either('until_version', 'is', null), either('until_version', '>', wanted)]))
    .execute()
  const days = await db
    .selectFrom('civic.public_calendar_day')
    .select(['day', 'kind', 'name_vi as nameVi', 'name_en as nameEn', 'verified'])
    .where('from_version', '<=', wanted)
    .where((either) => either.or([either('until_version', 'is', null), either('until_version', '>', wanted)]))
    .orderBy('day')
    .execute()
  return makeCalendar({ version: wanted, years: years.map(({ year }) => year), days })
})
