import { prose } from '../../../civic/deed/fields.ts'
import { getOpenDuty, pauseDuty } from '../../../civic/duties/duty.ts'
import { getRule } from '../../../civic/rules/rules.ts'
import { say } from '../../../civic/threads/thread.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { MoreAsked } from '../contract.ts'
import { worksOnIt } from '../may.ts'
import { answerDuty, assertNow } from '../petition.ts'
import { changePetition, getPetition, OnPetition, petitionDeed } from '../subject.ts'
import { tellSender } from '../tell-sender.ts'

/** Asks the sender for more, once, in full. The clock pauses from the next day until the sender has spoken. */
export const askForMore = petitionDeed({
  name: 'askForMore',
  fact: MoreAsked,
  input: OnPetition.extend({ text: prose(2000, 5) }),
  find: getPetition,
  may: worksOnIt,
  run: async ({ tx, today, actor }, petition, input) => {
    assertNow(petition, 'ask')
    const most = await getRule(tx, 'petitions.ask-more', petition.matter.opened_on)
    if (petition.asked_more >= most.value) throw new Refusal('asked-already')
    const duty = await pauseDuty(tx, today, await getOpenDuty(tx, petition.matter_id, answerDuty(petition.round)))
    await changePetition(tx, petition, { stage: 'waiting', asked_more: petition.asked_more + 1 })
    if (actor.kind === 'officer') {
      await say(tx, today, {
        matterId: petition.matter_id,
        kind: 'more-asked',
        text: input.text,
        postId: actor.post.id,
      })
    }
    await tellSender(tx, today, petition, 'more-asked')
    return { matterId: petition.matter_id, data: { duty: duty.id }, result: null }
  },
})
