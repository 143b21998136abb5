import { z } from 'zod'
import { sitsIn } from '../../../civic/actor/actor.ts'
import { finishNotice, notifySender } from '../../../civic/notices/notice.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { SenderCalled } from '../contract.ts'
import { findCallNotice } from '../may-open.ts'
import { getPetition, OnPetition, petitionDeed } from '../subject.ts'

/** Somebody of the calling office called the sender. Whoever was not reached stays on the list. */
export const reportCall = petitionDeed({
  name: 'reportCall',
  fact: SenderCalled,
  input: OnPetition.extend({ outcome: z.enum(['reached', 'not-reached']) }),
  find: async (tx, input) => {
    const petition = await getPetition(tx, input)
    const notice = await findCallNotice(tx, petition.matter_id)
    if (!notice?.from_office_id) throw new Refusal('not-now')
    return { id: notice.id, matterId: notice.matter_id, kind: notice.kind, officeId: notice.from_office_id }
  },
  may: (actor, notice) => sitsIn(actor, notice.officeId),
  run: async ({ tx, today, actor }, notice, { outcome }) => {
    if (actor.kind !== 'officer') throw new Refusal('not-allowed')
    await finishNotice(tx, today, notice.id, { postId: actor.post.id, outcome })
    if (outcome === 'not-reached') await notifySender(tx, today, notice)
    return { matterId: notice.matterId, data: { about: notice.kind, outcome }, result: null }
  },
})
