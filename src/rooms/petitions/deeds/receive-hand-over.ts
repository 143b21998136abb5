import { holds } from '../../../civic/actor/actor.ts'
import { dischargeDuty, getOpenDuty } from '../../../civic/duties/duty.ts'
import { closeMatter } from '../../../civic/matters/matter.ts'
import { HandOverReceived } from '../contract.ts'
import { erasePetition } from '../erasing.ts'
import { assertNow } from '../petition.ts'
import { changePetition, getPetition, OnPetition, petitionDeed } from '../subject.ts'

/** The receiving desk has it on its own books: words, photos and the sender's data are erased here. */
export const receiveHandOver = petitionDeed({
  name: 'receiveHandOver',
  fact: HandOverReceived,
  input: OnPetition,
  find: getPetition,
  may: (actor, petition) => holds(actor, petition.post_id),
  run: async ({ tx, today }, petition) => {
    assertNow(petition, 'receive')
    const matterId = petition.matter_id
    await erasePetition(tx, today, matterId)
    await dischargeDuty(tx, today, await getOpenDuty(tx, matterId, 'petitions.hand-over'), 'received')
    await changePetition(tx, petition, { stage: 'closed' })
    await closeMatter(tx, matterId, today, 'handed-over')
    return { matterId, data: { by: petition.post_id }, result: null }
  },
})
