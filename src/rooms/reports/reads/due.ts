import { addDays, type Day, yearOf } from '../../../../packages/workdays/src/index.ts'
import { isOver, type Period, periodsOf } from '../period.ts'
import type { ReportReader } from '../tables.ts'

/**
 * The periods of a place that are over and not closed: of every kind the last one, if it ended in the last `within` days. From the 15th to
 * the 14th only where figures were closed so before.
 */
export const dueReports = async (
  db: ReportReader,
  placeId: string,
  { today, within }: { today: Day; within: number },
): Promise<Period[]> => {
  const closed = await db
    .selectFrom('reports.closing')
    .select(['period_kind', 'starts_on'])
    .where('place_id', '=', placeId)
    .execute()
  const since = addDays(today, -within)
  const lately = [yearOf(today), yearOf(since) - 1, yearOf(since)]
    .flatMap((year) => periodsOf(year))
    .filter((period) => isOver(period, today) && period.until >= since)
  const last = [...Map.groupBy(lately, ({ kind }) => kind).values()].flatMap((periods) =>
    periods.toSorted((one, other) => (one.until < other.until ? 1 : -1)).slice(0, 1),
  )
  return last.filter(
    ({ kind, from }) =>
      !closed.some(({ period_kind, starts_on }) => period_kind === kind && starts_on === from) &&
      (kind !== 'mid-month' || closed.some(({ period_kind }) => period_kind === kind)),
  )
}
