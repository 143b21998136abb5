import { prose } from '../../../civic/deed/fields.ts'
import { getOpenDuty, resumeDuty } from '../../../civic/duties/duty.ts'
import { notifyPost } from '../../../civic/notices/notice.ts'
import { say } from '../../../civic/threads/thread.ts'
import { MoreGiven } from '../contract.ts'
import { isSender, worksOnIt } from '../may.ts'
import { answerDuty, assertNow } from '../petition.ts'
import { changePetition, getPetition, OnPetition, petitionDeed } from '../subject.ts'

/** The sender gives what was asked for, or the office writes it down from the telephone. The clock goes on. */
export const giveMore = petitionDeed({
  name: 'giveMore',
  fact: MoreGiven,
  input: OnPetition.extend({ text: prose(4000, 2) }),
  find: getPetition,
  may: (actor, petition) => isSender(actor, petition) || worksOnIt(actor, petition),
  run: async ({ tx, today }, petition, input) => {
    assertNow(petition, 'supply')
    const duty = await resumeDuty(tx, today, await getOpenDuty(tx, petition.matter_id, answerDuty(petition.round)))
    await changePetition(tx, petition, { stage: 'in-hand' })
    await say(tx, today, { matterId: petition.matter_id, kind: 'more-given', text: input.text })
    await notifyPost(tx, today, { matterId: petition.matter_id, kind: 'more-given', postId: petition.post_id })
    return { matterId: petition.matter_id, data: { duty: duty.id, due: duty.due_on }, result: null }
  },
})
