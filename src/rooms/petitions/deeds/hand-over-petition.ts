import { endDuties, openDuty } from '../../../civic/duties/duty.ts'
import { showMatter } from '../../../civic/matters/matter.ts'
import { dropNoticesToSender, notifyPost } from '../../../civic/notices/notice.ts'
import { findPost } from '../../../civic/posts/posts.ts'
import { dropFromSearch } from '../../../civic/search/search.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { PetitionHandedOver } from '../contract.ts'
import { worksOnIt } from '../may.ts'
import { assertNow } from '../petition.ts'
import { placesAbove } from '../place-now.ts'
import { changePetition, getPetition, OnPetition, petitionDeed } from '../subject.ts'

/**
 * Recognised later as an accusation against a person: it goes to the province's citizen-reception desk, with ids only in the fact.
 * From now on only that desk reads it, and it is never public.
 */
export const handOverPetition = petitionDeed({
  name: 'handOverPetition',
  fact: PetitionHandedOver,
  input: OnPetition,
  find: getPetition,
  may: worksOnIt,
  run: async ({ tx, today }, petition) => {
    assertNow(petition, 'hand-over')
    const matterId = petition.matter_id
    const top = (await placesAbove(tx, petition.matter.place_id, today)).at(-1)
    const desk = top && (await findPost(tx, top.id, 'citizen-reception-head', today))
    if (desk === undefined) throw new Refusal('no-receiving-desk')
    await endDuties(tx, today, matterId, 'handed-over')
    await openDuty(tx, today, {
      matterId,
      kind: 'petitions.hand-over',
      postId: desk.id,
      receivedOn: today,
      by: { rule: 'petitions.hand-over' },
    })
    await tx.deleteFrom('petitions.publication').where('matter_id', '=', matterId).execute()
    await showMatter(tx, matterId, 'private')
    await dropFromSearch(tx, matterId)
    await dropNoticesToSender(tx, matterId)
    await changePetition(tx, petition, { stage: 'handing-over', post_id: desk.id, drafter_post_id: null, title: null })
    await notifyPost(tx, today, { matterId, kind: 'handed-over', postId: desk.id })
    return { matterId, data: { to: desk.id }, result: null }
  },
})
