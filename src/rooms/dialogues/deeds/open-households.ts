import { z } from 'zod'
import { HouseholdsOpened } from '../contract.ts'
import { callsFor } from '../may.ts'
import { getProject, OnProject } from '../project.ts'
import { dialogueDeed } from '../subject.ts'

/** Says that households' names are needed, and what for. It gives none: the page does, each by `openPerson`, which records it. */
export const openHouseholds = dialogueDeed({
  name: 'openHouseholds',
  fact: HouseholdsOpened,
  input: OnProject.extend({ purpose: z.enum(['call', 'write-letter', 'verify']) }),
  find: getProject,
  may: (actor, project) => callsFor(actor, project.office.id),
  run: async (_run, project, { purpose }) => ({ matterId: project.matter_id, data: { purpose }, result: null }),
})
