import { isHouse } from '../../../civic/actor/actor.ts'
import { dischargeDuty, getOpenDuty } from '../../../civic/duties/duty.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { PromiseLapsed } from '../contract.ts'
import { assertNow } from '../petition.ts'
import { changePetition, getPetition, OnPetition, petitionDeed } from '../subject.ts'
import { tellSender } from '../tell-sender.ts'

/** The promised day passed without a report: the promise is broken, and the sender may speak. */
export const letPromiseLapse = petitionDeed({
  name: 'letPromiseLapse',
  fact: PromiseLapsed,
  input: OnPetition,
  find: getPetition,
  may: isHouse,
  run: async ({ tx, today }, petition) => {
    assertNow(petition, 'lapse')
    if (petition.promised_for === null || petition.promised_for >= today) throw new Refusal('not-now')
    const duty = await dischargeDuty(
      tx,
      today,
      await getOpenDuty(tx, petition.matter_id, 'petitions.promise'),
      'lapsed',
    )
    await changePetition(tx, petition, { stage: 'answered', verdict_open_on: today })
    await tellSender(tx, today, petition, 'promise-lapsed')
    return { matterId: petition.matter_id, data: { duty: duty.id, promised: petition.promised_for }, result: null }
  },
})
