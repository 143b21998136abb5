import { type QueryExecutorProvider, sql } from 'kysely'
import type { Day } from '../../packages/workdays/src/index.ts'

/** The instant now. Sessions, codes, rate limits and jobs live by it; nothing civic does. */
export const realNow = (): Date => new Date()

/** Vietnam is at UTC+7 all year; it has no summer time. */
const vietnamOffset = 7 * 3_600_000

export function vietnamDay(instant: Date): Day {
  return new Date(instant.getTime() + vietnamOffset).toISOString().slice(0, 10) as Day
}

/** The civic day: the one that was set for a demonstration or a test, otherwise today in Vietnam. */
export async function civicToday(db: QueryExecutorProvider): Promise<Day> {
  const { rows } = await sql<{ day: Day }>`select day from platform.civic_clock`.execute(db)
  return rows[0]?.day ?? vietnamDay(realNow())
}

/** Stops the civic clock at `day`. For demonstrations and tests only; a live house never calls this. */
export async function setCivicDay(db: QueryExecutorProvider, day: Day): Promise<void> {
  await sql`
    insert into platform.civic_clock (day) values (${day})
    on conflict (singleton) do update set day = excluded.day`.execute(db)
}
