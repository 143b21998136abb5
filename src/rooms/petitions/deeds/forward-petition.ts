import { z } from 'zod'
import { prose } from '../../../civic/deed/fields.ts'
import { getOpenDuty, handOverDuty } from '../../../civic/duties/duty.ts'
import { notifyPost } from '../../../civic/notices/notice.ts'
import { getPost } from '../../../civic/posts/posts.ts'
import { say } from '../../../civic/threads/thread.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { PetitionForwarded } from '../contract.ts'
import { worksOnIt } from '../may.ts'
import { assertNow } from '../petition.ts'
import { changePetition, getPetition, OnPetition, petitionDeed } from '../subject.ts'

export const forwardGrounds = ['not-competent', 'other-office', 'wrong-place'] as const

/** Forwards to a named post, with the ground. The duty moves; its clock does not restart. */
export const forwardPetition = petitionDeed({
  name: 'forwardPetition',
  fact: PetitionForwarded,
  input: OnPetition.extend({
    to: z.string().min(1),
    ground: z.enum(forwardGrounds),
    reason: prose(1000, 5),
  }),
  find: getPetition,
  may: worksOnIt,
  run: async ({ tx, today, actor }, petition, input) => {
    assertNow(petition, 'forward')
    if (petition.round > 0) throw new Refusal('review-stays', {}, 'to')
    const to = await getPost(tx, input.to)
    if (to.id === petition.post_id) throw new Refusal('same-post', {}, 'to')
    if (to.valid_until !== null && to.valid_until <= today) throw new Refusal('post-ended', {}, 'to')
    await handOverDuty(tx, today, await getOpenDuty(tx, petition.matter_id, 'petitions.answer'), to.id, input.ground)
    const stage = to.office_id === petition.office.id ? petition.stage : 'received'
    await changePetition(tx, petition, { post_id: to.id, drafter_post_id: null, stage })
    const by = actor.kind === 'officer' ? { postId: actor.post.id } : {}
    await say(tx, today, { matterId: petition.matter_id, kind: 'forwarded', text: input.reason, ...by })
    await notifyPost(tx, today, { matterId: petition.matter_id, kind: 'forwarded', postId: to.id })
    return {
      matterId: petition.matter_id,
      data: { from: petition.post_id, to: to.id, ground: input.ground },
      result: null,
    }
  },
})
