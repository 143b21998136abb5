import { prose } from '../../../civic/deed/fields.ts'
import { notifyPost } from '../../../civic/notices/notice.ts'
import { say } from '../../../civic/threads/thread.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { AnswerReturned } from '../contract.ts'
import { mayApprove } from '../may.ts'
import { assertNow } from '../petition.ts'
import { changePetition, getPetition, getWaitingDraft, OnPetition, petitionDeed } from '../subject.ts'

/** Returns a draft with the reason. The clock goes on. */
export const returnAnswer = petitionDeed({
  name: 'returnAnswer',
  fact: AnswerReturned,
  input: OnPetition.extend({ reason: prose(1000, 5) }),
  find: getPetition,
  may: mayApprove,
  run: async ({ tx, today, actor }, petition, input) => {
    assertNow(petition, 'return')
    if (actor.kind !== 'officer') throw new Refusal('not-allowed')
    const draft = await getWaitingDraft(tx, petition)
    await tx
      .updateTable('petitions.draft')
      .set({
        decision: 'returned',
        decided_on: today,
        decided_by_post_id: actor.post.id,
        decided_by_officer_id: actor.officerId,
      })
      .where('id', '=', draft.id)
      .execute()
    await changePetition(tx, petition, { stage: 'in-hand' })
    const by = { audience: 'internal' as const, postId: actor.post.id }
    await say(tx, today, { matterId: petition.matter_id, kind: 'returned', text: input.reason, ...by })
    await notifyPost(tx, today, { matterId: petition.matter_id, kind: 'returned', postId: draft.by_post_id })
    return { matterId: petition.matter_id, data: { round: draft.round, version: draft.version }, result: null }
  },
})
