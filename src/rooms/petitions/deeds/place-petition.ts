import { z } from 'zod'
import { holds } from '../../../civic/actor/actor.ts'
import { getOpenDuty, handOverDuty } from '../../../civic/duties/duty.ts'
import { moveMatter } from '../../../civic/matters/matter.ts'
import { notifyPost } from '../../../civic/notices/notice.ts'
import { successorsOf } from '../../../civic/places/successions.ts'
import { proposePost } from '../../../civic/posts/propose.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { PetitionPlaced } from '../contract.ts'
import { assertNow } from '../petition.ts'
import { changePetition, getPetition, OnPetition, petitionDeed } from '../subject.ts'

/** The provincial placing post says in which successor of a split commune it happened; the proper post then has it. */
export const placePetition = petitionDeed({
  name: 'placePetition',
  fact: PetitionPlaced,
  input: OnPetition.extend({ place: z.string().min(1) }),
  find: getPetition,
  may: (actor, petition) => holds(actor, petition.post_id),
  run: async ({ tx, today }, petition, input) => {
    assertNow(petition, 'place')
    const choices = await successorsOf(tx, petition.matter.place_id)
    if (!choices.some((choice) => choice.place?.id === input.place)) throw new Refusal('not-a-successor', {}, 'place')
    const post = await proposePost(tx, input.place, petition.topic, today)
    await moveMatter(tx, petition.matter_id, input.place)
    await handOverDuty(tx, today, await getOpenDuty(tx, petition.matter_id, 'petitions.answer'), post.id, 'placed')
    await changePetition(tx, petition, { post_id: post.id })
    await notifyPost(tx, today, { matterId: petition.matter_id, kind: 'forwarded', postId: post.id })
    return {
      matterId: petition.matter_id,
      data: { place: input.place, from: petition.post_id, to: post.id },
      result: null,
    }
  },
})
