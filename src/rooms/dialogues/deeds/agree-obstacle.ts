import { ObstacleAgreed } from '../contract.ts'
import { HouseholdSays, keepHow, speaksForHousehold } from '../household-word.ts'
import { changeObstacle, getObstacle } from '../project.ts'
import { dialogueDeed } from '../subject.ts'

/** The household agrees with what it was answered. The office that answers never says so for it. */
export const agreeObstacle = dialogueDeed({
  name: 'agreeObstacle',
  fact: ObstacleAgreed,
  input: HouseholdSays,
  find: getObstacle,
  may: speaksForHousehold,
  run: async (run, of, input) => {
    await keepHow(run, of, input)
    const { channel } = input
    await changeObstacle(run.tx, of, { state: 'agreed', agreed_on: run.today, agreed_via: channel })
    return { matterId: of.project.matter_id, data: { number: of.obstacle.number, channel }, result: null }
  },
})
