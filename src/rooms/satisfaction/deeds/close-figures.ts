import { sql } from 'kysely'
import { z } from 'zod'
import { getPlace } from '../../../civic/places/places.ts'
import { newId } from '../../../platform/keys.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { lockBox } from '../box.ts'
import { cohortOf, receivedIn } from '../classify.ts'
import { FigureCounted, FiguresClosed } from '../contract.ts'
import { mayClose } from '../may.ts'
import { projectPeriod } from '../projection.ts'
import { findQuarter } from '../quarter.ts'
import { standsAgainst } from '../reads/stands-against.ts'
import { type SatisfactionTransaction, satisfactionDeed } from '../tables.ts'

/**
 * Closes the figures of one commune for one quarter (chốt số liệu), once, and quarter after quarter. Done by the Fatherland Front of
 * the place or of its province: those who are measured do not hold the pen.
 */
export const closeFigures = satisfactionDeed({
  name: 'closeFigures',
  fact: FiguresClosed,
  input: z.object({ place: z.string().min(1), quarter: z.string() }),
  find: (tx, input) => getPlace(tx, input.place),
  may: mayClose,
  run: async ({ tx, today, actor, record }, place, input) => {
    if (!mayClose(actor, place)) throw new Refusal('not-allowed')
    const quarter = findQuarter(input.quarter)
    if (quarter === undefined) throw new Refusal('not-a-quarter', {}, 'quarter')
    await lockBox(tx, place.id)
    const against = await standsAgainst(tx, place, quarter, today)
    if (against !== undefined) throw against
    const period = newId()
    await tx
      .insertInto('satisfaction.period')
      .values({
        id: period,
        place_id: place.id,
        kind: 'quarter',
        starts_on: quarter.starts,
        ends_on: quarter.ends,
        closed_on: today,
        closed_by_post_id: actor.post.id,
      })
      .execute()
    const members = (await cohortOf(tx, place.id, quarter)).map(
      ({ duty, matter, due, onTime, askedReview, ...rest }) => ({
        matter,
        data: { period, duty, due, class: rest.class, onTime, askedReview },
      }),
    )
    for (const { matter, data } of members) await record(FigureCounted, matter, data)
    const closed = {
      period,
      place: place.id,
      kind: 'quarter' as const,
      starts: quarter.starts,
      ends: quarter.ends,
      received: await receivedIn(tx, place.id, quarter),
      ratings: await closeBox(tx, place.id, period),
    }
    await projectPeriod(
      tx,
      closed,
      members.map(({ data }) => data),
    )
    return { matterId: null, data: closed, result: { period } }
  },
})

/** Empties the box into the period when enough is in it. Fewer stay, with those who were asked, for the next period. */
const closeBox = async (tx: SatisfactionTransaction, placeId: string, period: string) => {
  const { rows } = await sql<{
    given: number
    good: number
  }>`select * from satisfaction.close_box(${placeId}, ${period})`.execute(tx)
  const counted = rows[0]
  if (counted === undefined) return null
  const asked = await tx
    .updateTable('satisfaction.turnout')
    .set({ period_id: period })
    .where('place_id', '=', placeId)
    .where('period_id', 'is', null)
    .returning('matter_id')
    .execute()
  return { asked: asked.length, given: counted.given, good: counted.good }
}
