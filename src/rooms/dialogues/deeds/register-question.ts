import type { Actor } from '../../../civic/actor/actor.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { AskingFields, takeQuestionDown } from '../asking.ts'
import { QuestionRegistered } from '../contract.ts'
import { headsHamletIn, isAnyone, runsIt } from '../may.ts'
import { assertNow } from '../meeting.ts'
import { dialogueDeed, getMeeting, type Meeting, OnMeeting } from '../subject.ts'

/**
 * A question is registered before the meeting: by anyone on the web, by the office from a slip, or by the head of a hamlet of the place
 * for somebody else. Only who registered on the web gets a code that may also judge.
 */
export const registerQuestion = dialogueDeed({
  name: 'registerQuestion',
  fact: QuestionRegistered,
  input: OnMeeting.extend(AskingFields),
  find: getMeeting,
  may: (actor, meeting) => sourceOf(actor, meeting) !== undefined,
  run: async (run, meeting, input) => {
    assertNow(meeting, 'register')
    const source = sourceOf(run.actor, meeting)
    if (source === undefined) throw new Refusal('not-allowed')
    if (run.today > meeting.held_on) throw new Refusal('registering-over')
    const power = source === 'web' ? ('verdict' as const) : ('read' as const)
    const number = await takeQuestionDown(run, meeting, input, { source, power })
    const data = { number, source, topic: input.topic }
    return { matterId: meeting.matter_id, data, result: { meeting: meeting.matter_id, number, power } }
  },
})

const sourceOf = (actor: Actor, meeting: Meeting): 'web' | 'slip' | 'hamlet-head' | undefined => {
  if (isAnyone(actor)) return 'web'
  if (headsHamletIn(actor, meeting.matter.place_id)) return 'hamlet-head'
  return runsIt(actor, meeting) ? 'slip' : undefined
}
