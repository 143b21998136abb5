import { line } from '../../../civic/deed/fields.ts'
import { dischargeDuty, getOpenDuty, openDuty } from '../../../civic/duties/duty.ts'
import { say } from '../../../civic/threads/thread.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { PetitionAnswered } from '../contract.ts'
import { mayApprove } from '../may.ts'
import { answerDuty, assertNow } from '../petition.ts'
import { changePetition, getPetition, getWaitingDraft, OnPetition, petitionDeed } from '../subject.ts'
import { tellSender } from '../tell-sender.ts'
import { draftKind } from './submit-answer.ts'

/**
 * The post with the authority approves, under a document number: that is the answer. It discharges the duty and owes a publication.
 * A promised day opens a duty of its own and postpones the verdict.
 */
export const approveAnswer = petitionDeed({
  name: 'approveAnswer',
  fact: PetitionAnswered,
  input: OnPetition.extend({ documentNumber: line(60) }),
  find: getPetition,
  may: mayApprove,
  run: async ({ tx, today, actor }, petition, input) => {
    assertNow(petition, 'approve')
    if (actor.kind !== 'officer') throw new Refusal('not-allowed')
    const matterId = petition.matter_id
    const draft = await getWaitingDraft(tx, petition)
    // The promised day was to come when it was submitted; it must still be when it is made.
    if (draft.promised_for !== null && draft.promised_for <= today) throw new Refusal('promise-in-the-past')
    await tx
      .updateTable('petitions.draft')
      .set({
        decision: 'approved',
        decided_on: today,
        decided_by_post_id: actor.post.id,
        decided_by_officer_id: actor.officerId,
        document_number: input.documentNumber,
      })
      .where('id', '=', draft.id)
      .execute()
    const words = await tx
      .selectFrom('civic.message')
      .select(['point', 'text'])
      .where('matter_id', '=', matterId)
      .where('kind', '=', draftKind(draft.round, draft.version))
      .orderBy('point')
      .execute()
    for (const { point, text } of words) {
      await say(tx, today, {
        matterId,
        kind: 'answer',
        text,
        postId: actor.post.id,
        ...(point === null ? {} : { point }),
      })
    }
    const duty = await dischargeDuty(tx, today, await getOpenDuty(tx, matterId, answerDuty(petition.round)), 'answered')
    const owed = { matterId, round: petition.round, postId: petition.post_id, receivedOn: today }
    await openDuty(tx, today, { ...owed, kind: 'petitions.publish', by: { rule: 'petitions.publish' } })
    if (draft.promised_for === null) {
      await changePetition(tx, petition, { stage: 'answered', verdict_open_on: today, promised_for: null })
    } else {
      await openDuty(tx, today, { ...owed, kind: 'petitions.promise', by: { fixedDue: draft.promised_for } })
      await changePetition(tx, petition, { stage: 'promised', promised_for: draft.promised_for, verdict_open_on: null })
    }
    await tellSender(tx, today, petition, draft.promised_for === null ? 'answered' : 'promised')
    const data = {
      duty: duty.id,
      round: draft.round,
      outcome: draft.outcome,
      document: input.documentNumber,
      due: duty.due_on,
      late: duty.due_on !== null && today > duty.due_on,
      promised: draft.promised_for,
    }
    return { matterId, data, result: null }
  },
})
