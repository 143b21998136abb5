import { prose } from '../../../civic/deed/fields.ts'
import { dischargeDuty, getOpenDuty } from '../../../civic/duties/duty.ts'
import { say } from '../../../civic/threads/thread.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { PromiseKept } from '../contract.ts'
import { worksOnIt } from '../may.ts'
import { assertNow } from '../petition.ts'
import { changePetition, getPetition, OnPetition, petitionDeed } from '../subject.ts'
import { tellSender } from '../tell-sender.ts'

/** The office reports that what it promised is done. Whether it is so, the sender says. */
export const keepPromise = petitionDeed({
  name: 'keepPromise',
  fact: PromiseKept,
  input: OnPetition.extend({ report: prose(2000, 5) }),
  find: getPetition,
  may: worksOnIt,
  run: async ({ tx, today, actor }, petition, input) => {
    assertNow(petition, 'keep-promise')
    if (actor.kind !== 'officer' || petition.promised_for === null) throw new Refusal('not-now')
    const matterId = petition.matter_id
    const duty = await dischargeDuty(tx, today, await getOpenDuty(tx, matterId, 'petitions.promise'), 'kept')
    await changePetition(tx, petition, { stage: 'answered', verdict_open_on: today })
    await say(tx, today, { matterId, kind: 'promise-kept', text: input.report, postId: actor.post.id })
    await tellSender(tx, today, petition, 'promise-kept')
    return { matterId, data: { duty: duty.id, promised: petition.promised_for }, result: null }
  },
})
