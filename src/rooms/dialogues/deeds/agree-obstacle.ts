import { speaksForPoint } from '../../../civic/actor/actor.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { ObstacleAgreed } from '../contract.ts'
import { changeObstacle, getObstacle, OnObstacle } from '../project.ts'
import { dialogueDeed } from '../subject.ts'

/** The household agrees: by a code no office printed, or as a post of the place writes it down that is not of the branch that answers. */
export const agreeObstacle = dialogueDeed({
  name: 'agreeObstacle',
  fact: ObstacleAgreed,
  input: OnObstacle,
  find: getObstacle,
  may: (actor, { project, obstacle }) =>
    speaksForPoint(actor, project.matter_id, obstacle.number) ||
    (actor.kind === 'officer' &&
      actor.post.branch !== project.office.branch &&
      actor.post.placeId === project.matter.place_id),
  run: async ({ tx, today }, of) => {
    if (of.obstacle.state !== 'answered') throw new Refusal('not-now')
    await changeObstacle(tx, of, { state: 'agreed', agreed_on: today })
    return { matterId: of.project.matter_id, data: { number: of.obstacle.number }, result: null }
  },
})
