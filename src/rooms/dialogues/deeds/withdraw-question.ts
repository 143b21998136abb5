import { saidIt } from '../../../civic/actor/actor.ts'
import { QuestionWithdrawn } from '../contract.ts'
import { runsIt } from '../may.ts'
import { assertNow } from '../meeting.ts'
import { assertOpenFor } from '../question.ts'
import { changeQuestion, dialogueDeed, getQuestion, OnQuestion } from '../subject.ts'

/** Whoever asked takes the question back, by code or by telling the office. Its words do not enter the minutes. */
export const withdrawQuestion = dialogueDeed({
  name: 'withdrawQuestion',
  fact: QuestionWithdrawn,
  input: OnQuestion,
  find: getQuestion,
  may: (actor, { meeting, question }) => saidIt(actor, question.meeting_id, question.number) || runsIt(actor, meeting),
  run: async ({ tx }, { meeting, question }) => {
    assertNow(meeting, 'withdraw-question')
    assertOpenFor(question, 'withdraw')
    await changeQuestion(tx, question, { state: 'withdrawn' })
    return { matterId: meeting.matter_id, data: { number: question.number }, result: null }
  },
})
