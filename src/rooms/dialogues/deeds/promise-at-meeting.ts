import { sitsIn } from '../../../civic/actor/actor.ts'
import { officeOf } from '../../../civic/posts/posts.ts'
import { PromiseMade } from '../contract.ts'
import { runsIt } from '../may.ts'
import { assertNow } from '../meeting.ts'
import { PromiseFields, promiseOn } from '../promising.ts'
import { dialogueDeed, getQuestion, OnQuestion } from '../subject.ts'

/** A post promises, by a day: taken down by the convenor's office, or by somebody of the office that promises. */
export const promiseAtMeeting = dialogueDeed({
  name: 'promiseAtMeeting',
  fact: PromiseMade,
  input: OnQuestion.extend(PromiseFields),
  find: async (tx, input) => ({ asked: await getQuestion(tx, input), promising: await officeOf(tx, input.post) }),
  may: (actor, { asked, promising }) => runsIt(actor, asked.meeting) || sitsIn(actor, promising.id),
  run: async (run, { asked }, input) => {
    assertNow(asked.meeting, 'fate')
    return promiseOn(run, asked, input)
  },
})
