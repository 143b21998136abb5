import { z } from 'zod'
import { HouseholdOpened } from '../contract.ts'
import { callsFor } from '../may.ts'
import { getObstacle, OnObstacle } from '../project.ts'
import { dialogueDeed } from '../subject.ts'

/** Says that a household's name is needed, and what for. It gives none: the page does, by `openPerson`, which records every showing. */
export const openHousehold = dialogueDeed({
  name: 'openHousehold',
  fact: HouseholdOpened,
  input: OnObstacle.extend({ purpose: z.enum(['call', 'write-letter', 'verify']) }),
  find: getObstacle,
  may: (actor, { project }) => callsFor(actor, project.office.id),
  run: async (_run, { project, obstacle }, { purpose }) => {
    const { number } = obstacle
    return { matterId: project.matter_id, data: { number, purpose }, result: { project: project.matter_id, number } }
  },
})
