import { type QueryExecutorProvider, sql } from 'kysely'

/** The lock `satisfaction.close_box` takes; the same name there. */
const lockOf = (placeId: string) => sql`hashtextextended(${`satisfaction.box ${placeId}`}, 0)`

/**
 * The box of a place, for the rest of the transaction. Many may put ratings in at once; a closing waits for them and they
 * for it, so that no rating falls between the count and the mark that it was counted.
 */
export const openBox = async (tx: QueryExecutorProvider, placeId: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock_shared(${lockOf(placeId)})`.execute(tx)
}

/** The same box for one closing alone; two closings of a place follow each other. */
export const lockBox = async (tx: QueryExecutorProvider, placeId: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(${lockOf(placeId)})`.execute(tx)
}
