import { z } from 'zod'
import { optionalLine, prose } from '../../../civic/deed/fields.ts'
import { assertTopic } from '../asking.ts'
import { QuestionRevised } from '../contract.ts'
import { runsIt } from '../may.ts'
import { assertNow } from '../meeting.ts'
import { assertOpenFor } from '../question.ts'
import { changeQuestion, dialogueDeed, getQuestion, OnQuestion } from '../subject.ts'
import { putWords } from '../words-said.ts'

/** A question as the minutes shall have it: a slip of the pen put right, or what was registered ahead as it was really asked. */
export const reviseQuestion = dialogueDeed({
  name: 'reviseQuestion',
  fact: QuestionRevised,
  input: OnQuestion.extend({
    text: prose(4000, 5),
    topic: z.string().min(1),
    hamlet: optionalLine(120),
    nameless: z.boolean().default(false),
  }),
  find: getQuestion,
  may: (actor, { meeting }) => runsIt(actor, meeting),
  run: async ({ tx, today }, { meeting, question }, { text, topic, hamlet, nameless }) => {
    assertNow(meeting, 'fate')
    assertOpenFor(question, 'revise')
    await assertTopic(tx, topic)
    const { number } = question
    await changeQuestion(tx, question, { topic, hamlet, nameless })
    const said = { meetingId: meeting.matter_id, point: number }
    await putWords(tx, today, { ...said, kind: 'question', text })
    await putWords(tx, today, { ...said, kind: 'where', text: hamlet })
    return { matterId: meeting.matter_id, data: { number }, result: null }
  },
})
