import { QuestionReferred } from '../contract.ts'
import { runsIt } from '../may.ts'
import { assertNow } from '../meeting.ts'
import { ReferFields, refer } from '../referring.ts'
import { dialogueDeed, getQuestion, OnQuestion } from '../subject.ts'

/** The question becomes a petition with a clock of its own; the room of petitions hears of it and takes it. */
export const referQuestion = dialogueDeed({
  name: 'referQuestion',
  fact: QuestionReferred,
  input: OnQuestion.extend(ReferFields),
  find: getQuestion,
  may: (actor, { meeting }) => runsIt(actor, meeting),
  run: async (run, asked, input) => {
    assertNow(asked.meeting, 'refer')
    return { matterId: asked.meeting.matter_id, data: await refer(run, asked, input), result: null }
  },
})
