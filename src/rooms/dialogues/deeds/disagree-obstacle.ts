import { prose } from '../../../civic/deed/fields.ts'
import { say } from '../../../civic/threads/thread.ts'
import { ObstacleNotAgreed } from '../contract.ts'
import { HouseholdSays, keepHow, speaksForHousehold } from '../household-word.ts'
import { changeObstacle, getObstacle } from '../project.ts'
import { dialogueDeed } from '../subject.ts'

/** The household does not agree, and says what still stands in the way: the obstacle waits for an answer again. */
export const disagreeObstacle = dialogueDeed({
  name: 'disagreeObstacle',
  fact: ObstacleNotAgreed,
  input: HouseholdSays.extend({ text: prose(4000, 5) }),
  find: getObstacle,
  may: speaksForHousehold,
  run: async (run, of, input) => {
    await keepHow(run, of, input)
    const { channel, text } = input
    const { number, household_id: personId } = of.obstacle
    const matterId = of.project.matter_id
    const words = { matterId, kind: 'obstacle', point: number, text }
    await say(run.tx, run.today, { ...words, ...(personId && { personId }) })
    await changeObstacle(run.tx, of, { state: 'raised' })
    return { matterId, data: { number, channel }, result: null }
  },
})
