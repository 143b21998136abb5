import { z } from 'zod'
import { isHouse } from '../../../civic/actor/actor.ts'
import { changePetition, getPetition, OnPetition, petitionDeed } from '../subject.ts'

/**
 * The office that was answerable ended and its duty went to the heir: the petition follows it. A separate fact would say what
 * `duty.inherited` says.
 */
export const followDuty = petitionDeed({
  name: 'followDuty',
  fact: null,
  input: OnPetition.extend({ to: z.string().min(1) }),
  find: getPetition,
  may: isHouse,
  run: async ({ tx }, petition, { to }) => {
    await changePetition(tx, petition, { post_id: to, drafter_post_id: null })
    return { matterId: petition.matter_id, data: null, result: null }
  },
})
