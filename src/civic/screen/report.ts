import type { Kysely } from 'kysely'
import type { Room } from '../room.ts'
import type { CivicTables } from '../tables.ts'
import type { ReportedPart, ReportPart, ReportPeriod } from './screen.ts'

/** What the rooms of a house have to say in a report, in the order a report tells it. */
export const reportParts = (rooms: readonly Pick<Room, 'report'>[]): ReportPart[] =>
  rooms.flatMap(({ report }) => report ?? []).sort((one, other) => one.order - other.order)

/** Reads them all, one after the other: in a deed they share its transaction. */
export const readReport = async (
  parts: readonly ReportPart[],
  db: Kysely<CivicTables>,
  placeId: string,
  period: ReportPeriod,
): Promise<ReportedPart[]> => {
  const told: ReportedPart[] = []
  for (const part of parts) told.push({ name: part.name, figures: await part.read({ db }, placeId, period) })
  return told
}
