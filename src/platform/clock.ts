import { type QueryExecutorProvider, sql } from 'kysely'
import type { Day } from '../../packages/workdays/src/index.ts'

/** The instant now. Sessions, codes, rate limits and jobs live by it; nothing civic does. */
export const realNow = (): Date => new Date()

/** Starts now; gives the seconds since then each time it is asked. Steps of the system's clock do not move it. */
export const stopwatch = (): (() => number) => {
  const start = performance.now()
  return () => (performance.now() - start) / 1000
}

/** Vietnam is at UTC+7 all year; it has no summer time. */
const vietnamOffset = 7 * 3_600_000

export function vietnamDay(instant: Date): Day {
  return new Date(instant.getTime() + vietnamOffset).toISOString().slice(0, 10) as Day
}

/** 'HH:MM' as a clock in Vietnam shows it. */
export const vietnamTime = (instant: Date): string =>
  new Date(instant.getTime() + vietnamOffset).toISOString().slice(11, 16)

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
