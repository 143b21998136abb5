import { on } from '../../civic/deed/listener.ts'
import { DutyInherited } from '../../civic/duties/inherit.ts'
import { QuestionReferred } from '../dialogues/contract.ts'
import { followDuty } from './deeds/follow-duty.ts'
import { takeQuestion } from './deeds/take-question.ts'

const answerable: readonly string[] = [
  'petitions.answer',
  'petitions.review',
  'petitions.promise',
  'petitions.hand-over',
]

/** When a duty to answer is inherited, the petition is the heir's. A question referred at a meeting comes in as a petition. */
export const petitionListeners = [
  on('petitions', DutyInherited, async (run, fact) => {
    if (fact.matterId === null || !answerable.includes(fact.data.kind)) return
    await run.cause(followDuty, { petition: fact.matterId, to: fact.data.to }, fact.id)
  }),
  on('petitions', QuestionReferred, async (run, fact) => {
    const { meeting, number, place, topic, received } = fact.data
    await run.cause(takeQuestion, { matter: meeting, point: number, place, topic, received, by: fact.postId }, fact.id)
  }),
]
