import { z } from 'zod'
import { day, prose } from '../../../civic/deed/fields.ts'
import { getOpenDuty, resumeDuty } from '../../../civic/duties/duty.ts'
import { getRule } from '../../../civic/rules/rules.ts'
import { say } from '../../../civic/threads/thread.ts'
import { newId } from '../../../platform/keys.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { AnswerSubmitted } from '../contract.ts'
import { worksOnIt } from '../may.ts'
import { answerDuty, assertNow, assertPromise, outcomes } from '../petition.ts'
import { changePetition, getPetition, OnPetition, petitionDeed } from '../subject.ts'

/** Submits a draft that answers every point and says the outcome. A promise names its day. */
export const submitAnswer = petitionDeed({
  name: 'submitAnswer',
  fact: AnswerSubmitted,
  input: OnPetition.extend({
    outcome: z.enum(outcomes),
    answers: z.array(prose(4000, 5)).min(1).max(9),
    promisedFor: z.union([z.literal('').transform(() => null), day]).default(null),
  }),
  find: getPetition,
  may: worksOnIt,
  run: async ({ tx, today, actor }, petition, input) => {
    assertNow(petition, 'submit')
    if (actor.kind !== 'officer') throw new Refusal('not-allowed')
    if (input.answers.length !== petition.points)
      throw new Refusal('every-point', { points: petition.points }, 'answers.0')
    const promisedFor = input.outcome === 'will-be-done' ? input.promisedFor : null
    if (input.outcome === 'will-be-done') {
      if (promisedFor === null) throw new Refusal('promise-without-day', {}, 'promisedFor')
      assertPromise(
        promisedFor,
        today,
        (await getRule(tx, 'petitions.promise-within', petition.matter.opened_on)).value,
      )
    }
    if (petition.stage === 'waiting') {
      await resumeDuty(tx, today, await getOpenDuty(tx, petition.matter_id, answerDuty(petition.round)))
    }
    const earlier = await tx
      .selectFrom('petitions.draft')
      .select((row) => row.fn.countAll<number>().as('n'))
      .where('matter_id', '=', petition.matter_id)
      .where('round', '=', petition.round)
      .executeTakeFirstOrThrow()
    const version = earlier.n + 1
    await tx
      .insertInto('petitions.draft')
      .values({
        id: newId(),
        matter_id: petition.matter_id,
        round: petition.round,
        version,
        by_post_id: actor.post.id,
        outcome: input.outcome,
        promised_for: promisedFor,
        submitted_on: today,
        decision: null,
        decided_on: null,
        decided_by_post_id: null,
        decided_by_officer_id: null,
        document_number: null,
      })
      .execute()
    const by = { kind: draftKind(petition.round, version), audience: 'internal' as const, postId: actor.post.id }
    for (const [at, text] of input.answers.entries()) {
      await say(tx, today, { matterId: petition.matter_id, point: at + 1, text, ...by })
    }
    await changePetition(tx, petition, { stage: 'submitted' })
    const { outcome } = input
    return { matterId: petition.matter_id, data: { round: petition.round, version, outcome }, result: null }
  },
})

/** Under which kind the words of a draft stand in the thread. */
export const draftKind = (round: number, version: number): string => `draft-${round}-${version}`
