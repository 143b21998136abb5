import { z } from 'zod'
import { prose } from '../../civic/deed/fields.ts'
import { QuestionAnswered } from './contract.ts'
import { assertOpenFor } from './question.ts'
import { getStandingPost } from './standing-post.ts'
import { type AskedAt, changeQuestion, type DialogueRun } from './subject.ts'
import { putWords } from './words-said.ts'

/** What was answered, and by which post. */
export const AnswerFields = { answer: prose(4000, 2), by: z.string().min(1) }
type Answer = z.infer<z.ZodObject<typeof AnswerFields>>

/** Puts an answer given at the meeting on a question; until the minutes are read out another may take its place. */
export const answerQuestion = async (run: DialogueRun, { meeting, question }: AskedAt, { answer, by }: Answer) => {
  assertOpenFor(question, 'answer')
  const { tx, today } = run
  const { number } = question
  const post = await getStandingPost(tx, by, meeting.held_on, 'by')
  const meetingId = meeting.matter_id
  await putWords(tx, today, { meetingId, kind: 'answer', point: number, text: answer, postId: post.id })
  await changeQuestion(tx, question, { state: 'answered', answered_by_post_id: post.id })
  return { number, post: post.id }
}

/** The same, as a part of another deed. */
export const recordAnswer = async (run: DialogueRun, asked: AskedAt, answer: Answer): Promise<void> => {
  await run.record(QuestionAnswered, asked.meeting.matter_id, await answerQuestion(run, asked, answer))
}
