import type { Officer } from '../../../../civic/actor/actor.ts'
import { listTopics } from '../../../../civic/posts/topics.ts'
import { Refusal } from '../../../../platform/refusal.ts'
import { mayNow } from '../../meeting.ts'
import { hasFailed } from '../../promise.ts'
import { mayHappen, type QuestionAct } from '../../question.ts'
import type { DialogueReader } from '../../subject.ts'
import { getOwnMeeting, type WorkMeeting } from './meeting.ts'
import { postsAround } from './posts.ts'
import { questionsReadBy, type WorkQuestion } from './questions.ts'

/** One question, for those who keep the meeting's grid. */
export const readQuestionPage = async (db: DialogueReader, officer: Officer, id: string, number: number) => {
  const meeting = await getOwnMeeting(db, officer, id)
  const question = (await questionsReadBy(db, officer, id)).find((row) => row.number === number)
  if (question === undefined) throw new Refusal('not-found')
  return {
    meeting,
    question,
    acts: actsOn(meeting, question),
    posts: await postsAround(db, meeting.placeId, meeting.officeId, meeting.held_on),
    topics: await listTopics(db),
  }
}

export type QuestionPage = Awaited<ReturnType<typeof readQuestionPage>>

const actsOn = (meeting: WorkMeeting, question: WorkQuestion): ReadonlySet<QuestionAct> => {
  const { promiseState: state, said } = question
  const bound = question.state === 'promised' && !(state !== null && hasFailed({ state, said }))
  const needs = {
    answer: 'fate',
    promise: 'fate',
    revise: 'fate',
    refer: 'refer',
    withdraw: 'withdraw-question',
  } as const
  const acts = Object.keys(needs) as QuestionAct[]
  return new Set(
    acts.filter((act) => mayHappen(question, act) && mayNow(meeting, needs[act]) && !(act === 'refer' && bound)),
  )
}
