import { z } from 'zod'
import { prose } from '../../../civic/deed/fields.ts'
import { dischargeDuty } from '../../../civic/duties/duty.ts'
import { showMatter } from '../../../civic/matters/matter.ts'
import { say } from '../../../civic/threads/thread.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { AnswerWithheld } from '../contract.ts'
import { withholdGrounds } from '../petition.ts'
import { getToPublish, publishes } from '../publishing.ts'
import { OnPetition, petitionDeed } from '../subject.ts'

/** Withholds a round's answer from the public, with a ground that is counted and a reason that is kept. */
export const withholdAnswer = petitionDeed({
  name: 'withholdAnswer',
  fact: AnswerWithheld,
  input: OnPetition.extend({ ground: z.enum(withholdGrounds), reason: prose(1000, 5) }),
  find: getToPublish,
  may: publishes,
  run: async ({ tx, today, actor }, { petition, duty }, input) => {
    if (actor.kind !== 'officer') throw new Refusal('not-allowed')
    const matterId = petition.matter_id
    const { ground, reason } = input
    await tx
      .insertInto('petitions.withholding')
      .values({ matter_id: matterId, round: duty.round, ground, withheld_on: today, by_post_id: actor.post.id })
      .execute()
    if (petition.matter.visibility === 'private') await showMatter(tx, matterId, 'withheld')
    await dischargeDuty(tx, today, duty, 'withheld')
    await say(tx, today, { matterId, kind: 'withheld', text: reason, audience: 'internal', postId: actor.post.id })
    return { matterId, data: { round: duty.round, ground }, result: null }
  },
})
