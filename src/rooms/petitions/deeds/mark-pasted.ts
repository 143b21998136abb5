import { Refusal } from '../../../platform/refusal.ts'
import { AnswerPasted } from '../contract.ts'
import { mayPaste } from '../may.ts'
import { getPetition, OnPetition, petitionDeed } from '../subject.ts'

/** The answer given last was pasted into the system the petition came from. */
export const markPasted = petitionDeed({
  name: 'markPasted',
  fact: AnswerPasted,
  input: OnPetition,
  find: getPetition,
  may: mayPaste,
  run: async ({ tx, today, actor }, petition) => {
    const { answered, other_code: code, matter_id: matterId } = petition
    if (actor.kind !== 'officer' || answered === undefined || code === null) throw new Refusal('not-now')
    const marked = await tx
      .insertInto('petitions.pasted')
      .values({ matter_id: matterId, round: answered.round, pasted_on: today, by_post_id: actor.post.id })
      .onConflict((again) => again.columns(['matter_id', 'round']).doNothing())
      .returning('round')
      .executeTakeFirst()
    if (marked === undefined) throw new Refusal('not-now')
    return { matterId, data: { round: answered.round }, result: null }
  },
})
