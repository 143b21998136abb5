import { z } from 'zod'
import type { Run } from '../../civic/deed/deed.ts'
import { prose } from '../../civic/deed/fields.ts'
import type { Duty } from '../../civic/duties/duty.ts'
import { openDuty } from '../../civic/duties/duty.ts'
import { closeMatter } from '../../civic/matters/matter.ts'
import { dropNoticesToSender, notifyPost } from '../../civic/notices/notice.ts'
import { type Post, superiorOf } from '../../civic/posts/posts.ts'
import { getRule } from '../../civic/rules/rules.ts'
import type { CivicTables } from '../../civic/tables.ts'
import { say } from '../../civic/threads/thread.ts'
import { recordVerdict } from '../../civic/verdicts/verdict.ts'
import { Refusal } from '../../platform/refusal.ts'

import { assertNow } from './petition.ts'
import { changePetition, OnPetition, type Petition, type PetitionReader, type PetitionTransaction } from './subject.ts'
import type { PetitionTables } from './tables.ts'

type Spoken = 'web' | 'slip' | 'telephone'

export const NotSettledInput = OnPetition.extend({ reason: prose(2000, 3) })
export const collectedBy = { channel: z.enum(['slip', 'telephone']) }

/** The duty the sender speaks about: the one discharged last, an answer, a review or a promise. */
export const judgedDuty = (db: PetitionReader, matterId: string): Promise<Duty> =>
  db
    .selectFrom('civic.duty')
    .selectAll()
    .where('matter_id', '=', matterId)
    .where('kind', 'in', ['petitions.answer', 'petitions.review', 'petitions.promise'])
    .where('discharged_on', 'is not', null)
    .orderBy('round', 'desc')
    .orderBy('discharged_on', 'desc')
    .orderBy((row) => row('kind', '=', 'petitions.promise'), 'desc')
    .executeTakeFirstOrThrow()

/**
 * Who reviews if the sender says that it is not settled: the superior of the post that approved. Nobody when the rounds are used up
 * or there is no superior. A broken promise uses no round.
 */
export const findReviewer = async (
  db: PetitionReader,
  petition: Petition,
  judged: Pick<Duty, 'discharged_as'>,
): Promise<Post | undefined> => {
  const approver = petition.answered?.decided_by_post_id
  if (!approver) return undefined
  const rounds = await getRule(db, 'petitions.rounds', petition.matter.opened_on)
  const mayReview = judged.discharged_as === 'lapsed' || petition.rounds_used < rounds.value
  return mayReview ? superiorOf(db, approver) : undefined
}

const collectorOf = (run: Run, channel: Spoken) =>
  channel === 'web' || run.actor.kind !== 'officer' ? {} : { collectorPostId: run.actor.post.id }

/** The sender says it is settled: the matter closes. */
export const settle = async (run: Run<CivicTables & PetitionTables>, petition: Petition, channel: Spoken) => {
  assertNow(petition, 'judge')
  const { tx, today } = run
  const matterId = petition.matter_id
  const duty = await judgedDuty(tx, matterId)
  const { round } = petition
  await recordVerdict(tx, today, {
    matterId,
    dutyId: duty.id,
    round,
    value: 'settled',
    channel,
    ...collectorOf(run, channel),
  })
  await close(tx, run, petition, 'settled')
  return { matterId, data: { duty: duty.id, round, channel }, result: { closed: true } }
}

/**
 * The sender says it is not settled: a new duty opens at the reviewer. When there is none left, the matter closes as
 * *sender disagrees*, and is counted as such.
 */
export const dispute = async (
  run: Run<CivicTables & PetitionTables>,
  petition: Petition,
  channel: Spoken,
  reason: string,
) => {
  assertNow(petition, 'judge')
  const { tx, today } = run
  const matterId = petition.matter_id
  if (!petition.answered) throw new Refusal('not-now')
  const duty = await judgedDuty(tx, matterId)
  const { round } = petition
  await recordVerdict(tx, today, {
    matterId,
    dutyId: duty.id,
    round,
    value: 'not-settled',
    channel,
    ...collectorOf(run, channel),
  })
  await say(tx, today, { matterId, kind: 'not-settled', text: reason })
  const promiseBroken = duty.discharged_as === 'lapsed'
  const superior = await findReviewer(tx, petition, duty)
  const data = { duty: duty.id, round, channel, next: superior?.id ?? null, promiseBroken }
  if (superior === undefined) {
    await close(tx, run, petition, 'disagrees')
    return { matterId, data, result: { closed: true } }
  }
  await openDuty(tx, today, {
    matterId,
    kind: 'petitions.review',
    round: round + 1,
    postId: superior.id,
    receivedOn: today,
    ruleDay: petition.matter.opened_on,
    by: { rule: 'petitions.review' },
  })
  await changePetition(tx, petition, {
    stage: 'in-hand',
    post_id: superior.id,
    drafter_post_id: null,
    round: round + 1,
    rounds_used: petition.rounds_used + (promiseBroken ? 0 : 1),
    verdict_open_on: null,
    promised_for: null,
  })
  await dropNoticesToSender(tx, matterId)
  await notifyPost(tx, today, { matterId, kind: 'review', postId: superior.id })
  return { matterId, data, result: { closed: false } }
}

const close = async (tx: PetitionTransaction, run: Run, petition: Petition, as: 'settled' | 'disagrees') => {
  await changePetition(tx, petition, { stage: 'closed' })
  await closeMatter(tx, petition.matter_id, run.today, as)
  await dropNoticesToSender(tx, petition.matter_id)
}
