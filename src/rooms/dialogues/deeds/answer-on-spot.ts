import { AnswerFields, answerQuestion } from '../answering.ts'
import { QuestionAnswered } from '../contract.ts'
import { runsIt } from '../may.ts'
import { assertNow } from '../meeting.ts'
import { dialogueDeed, getQuestion, OnQuestion } from '../subject.ts'

/** What a post answered at the meeting, as the convenor's office takes it down. */
export const answerOnSpot = dialogueDeed({
  name: 'answerOnSpot',
  fact: QuestionAnswered,
  input: OnQuestion.extend(AnswerFields),
  find: getQuestion,
  may: (actor, { meeting }) => runsIt(actor, meeting),
  run: async (run, asked, input) => {
    assertNow(asked.meeting, 'fate')
    return { matterId: asked.meeting.matter_id, data: await answerQuestion(run, asked, input), result: null }
  },
})
