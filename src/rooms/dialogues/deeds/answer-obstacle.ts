import { prose } from '../../../civic/deed/fields.ts'
import { say } from '../../../civic/threads/thread.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { ObstacleAnswered } from '../contract.ts'
import { callsFor } from '../may.ts'
import { changeObstacle, getObstacle, OnObstacle } from '../project.ts'
import { dialogueDeed } from '../subject.ts'

/** The office that runs the works answers a household, as often as it takes. */
export const answerObstacle = dialogueDeed({
  name: 'answerObstacle',
  fact: ObstacleAnswered,
  input: OnObstacle.extend({ answer: prose(4000, 5) }),
  find: getObstacle,
  may: (actor, { project }) => callsFor(actor, project.office.id),
  run: async ({ tx, today, actor }, of, { answer }) => {
    if (actor.kind !== 'officer' || of.obstacle.state === 'agreed') throw new Refusal('not-now')
    const matterId = of.project.matter_id
    const { number } = of.obstacle
    await say(tx, today, { matterId, kind: 'obstacle-answer', point: number, text: answer, postId: actor.post.id })
    const first = of.obstacle.answered_on ?? today
    await changeObstacle(tx, of, { state: 'answered', answered_on: first, answered_by_post_id: actor.post.id })
    return { matterId, data: { number, post: actor.post.id }, result: { project: matterId, number } }
  },
})
