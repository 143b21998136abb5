import { sql } from 'kysely'
import type { z } from 'zod'
import type { FigureCounted, FiguresClosed } from './contract.ts'
import { projectPeriod } from './projection.ts'
import type { SatisfactionTransaction } from './tables.ts'

/** What a rebuild did. `same`: every row is as it was before. */
export interface Rebuilt {
  periods: number
  members: number
  same: boolean
}

/** Drops the projections and folds the ledger again. Closings wait until it is done, so that it misses none. */
export const rebuildFigures = async (tx: SatisfactionTransaction): Promise<Rebuilt> => {
  await sql`lock table satisfaction.figure, satisfaction.member in share row exclusive mode`.execute(tx)
  const before = await projected(tx)
  await tx.deleteFrom('satisfaction.member').execute()
  await tx.deleteFrom('satisfaction.figure').execute()
  const counted = await dataOf<z.infer<typeof FigureCounted.shape>>(tx, 'figures.counted')
  const closed = await dataOf<z.infer<typeof FiguresClosed.shape>>(tx, 'figures.closed')
  for (const period of closed) {
    await projectPeriod(
      tx,
      period,
      counted.filter((member) => member.period === period.period),
    )
  }
  return { periods: closed.length, members: counted.length, same: (await projected(tx)) === before }
}

const dataOf = async <Data>(tx: SatisfactionTransaction, kind: string): Promise<Data[]> => {
  const facts = await tx.selectFrom('civic.fact').select('data').where('kind', '=', kind).orderBy('position').execute()
  return facts.map(({ data }) => data as Data)
}

const projected = async (tx: SatisfactionTransaction): Promise<string> => {
  const figures = await tx.selectFrom('satisfaction.figure').selectAll().orderBy('period_id').execute()
  const members = await tx.selectFrom('satisfaction.member').selectAll().orderBy('duty_id').execute()
  return JSON.stringify([figures, members])
}
