import { prose } from '../../../civic/deed/fields.ts'
import { endDuties } from '../../../civic/duties/duty.ts'
import { closeMatter } from '../../../civic/matters/matter.ts'
import { dropNoticesToSender } from '../../../civic/notices/notice.ts'
import { say } from '../../../civic/threads/thread.ts'
import { collectable, getCollectable } from '../collecting.ts'
import { PetitionWithdrawn } from '../contract.ts'
import { isSenderInFull } from '../may.ts'
import { assertNow } from '../petition.ts'
import { changePetition, OnPetition, petitionDeed } from '../subject.ts'

/** The sender withdraws, on the web or through a collector of another branch; never the office by itself. */
export const withdrawPetition = petitionDeed({
  name: 'withdrawPetition',
  fact: PetitionWithdrawn,
  input: OnPetition.extend({ reason: prose(1000, 0).default('') }),
  find: getCollectable,
  may: (actor, found) => isSenderInFull(actor, found.petition) || collectable(actor, found),
  run: async ({ tx, today }, { petition }, input) => {
    assertNow(petition, 'withdraw')
    const matterId = petition.matter_id
    if (input.reason !== '') await say(tx, today, { matterId, kind: 'withdrawn', text: input.reason })
    await endDuties(tx, today, matterId, 'withdrawn')
    await changePetition(tx, petition, { stage: 'closed' })
    await closeMatter(tx, matterId, today, 'withdrawn')
    await dropNoticesToSender(tx, matterId)
    return { matterId, data: { round: petition.round }, result: null }
  },
})
