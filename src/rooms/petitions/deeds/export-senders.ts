import { z } from 'zod'
import { Refusal } from '../../../platform/refusal.ts'
import { SendersExported } from '../contract.ts'
import { exportPurposes, mayName } from '../exporting.ts'
import { readExported } from '../reads/office/exported.ts'
import { petitionDeed } from '../subject.ts'

/**
 * Says that names and numbers are needed in the exported list, and what for. The deed gives none: for the rest of the day this officer's
 * files may hold them, and each is recorded when it is opened.
 */
export const exportSenders = petitionDeed({
  name: 'exportSenders',
  fact: SendersExported,
  input: z.object({
    purpose: z.enum(exportPurposes),
    from: z.string().default(''),
    until: z.string().default(''),
    topic: z.string().default(''),
    state: z.enum(['all', 'open', 'closed']).default('all'),
  }),
  find: async () => undefined,
  may: (actor) => actor.kind === 'officer' && actor.post.branch === 'state',
  run: async ({ tx, actor }, _nothing, { purpose, ...wanted }) => {
    if (actor.kind !== 'officer') throw new Refusal('not-allowed')
    const rows = await readExported(tx, actor.post.officeId, wanted)
    const petitions = rows.filter((row) => row.senderId !== null && mayName(actor, row)).length
    return { matterId: null, data: { purpose, petitions }, result: null }
  },
})
