import { type Actor, saidIt } from '../../../civic/actor/actor.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { dialogueDeed, getQuestion, OnQuestion } from '../subject.ts'

const powerOf = (actor: Actor): 'read' | 'verdict' => (actor.kind === 'sender' ? actor.power : 'read')

/**
 * Whoever opened a question before it became a petition goes on to that petition: what the question's code now opens, without typing it
 * again. Nothing changes, so there is no fact.
 */
export const openReferral = dialogueDeed({
  name: 'openReferral',
  fact: null,
  input: OnQuestion,
  find: getQuestion,
  may: (actor, { question }) => saidIt(actor, question.meeting_id, question.number),
  run: async ({ actor }, { question }) => {
    const petition = question.petition_id
    if (petition === null) throw new Refusal('not-now')
    return { matterId: question.meeting_id, data: null, result: { petition, power: powerOf(actor) } }
  },
})
