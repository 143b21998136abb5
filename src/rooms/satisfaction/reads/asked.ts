import type { Selectable } from 'kysely'
import type { SatisfactionReader, SatisfactionTables } from '../tables.ts'

/** A matter whose sender was asked to rate, and the post that took the sender's last word, if one did. */
export type Asked = Selectable<SatisfactionTables['satisfaction.turnout']> & { collectorPostId: string | null }

export const findAsked = async (db: SatisfactionReader, matterId: string): Promise<Asked | undefined> => {
  const turnout = await db
    .selectFrom('satisfaction.turnout')
    .selectAll()
    .where('matter_id', '=', matterId)
    .executeTakeFirst()
  if (turnout === undefined) return undefined
  const verdict = await db
    .selectFrom('civic.verdict')
    .select('collector_post_id')
    .where('matter_id', '=', matterId)
    .orderBy('round', 'desc')
    .orderBy('day', 'desc')
    .executeTakeFirst()
  return { ...turnout, collectorPostId: verdict?.collector_post_id ?? null }
}

/** `open`: may still be rated; `given`: was, whatever it said; `missed`: the figures were closed without it. */
export type RatingState = 'open' | 'given' | 'missed'

export const ratingState = ({ took_part, period_id }: Asked): RatingState => {
  if (took_part) return 'given'
  return period_id === null ? 'open' : 'missed'
}
