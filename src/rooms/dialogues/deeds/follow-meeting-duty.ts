import { z } from 'zod'
import { isHouse } from '../../../civic/actor/actor.ts'
import { id } from '../../../civic/deed/fields.ts'
import { getMatter } from '../../../civic/matters/matter.ts'
import { dialogueDeed } from '../subject.ts'

/** The office of a post ended and its duty went to the heir: what was promised or owed is the heir's. `duty.inherited` says it. */
export const followMeetingDuty = dialogueDeed({
  name: 'followMeetingDuty',
  fact: null,
  input: z.object({ matter: id, to: z.string().min(1) }),
  find: (tx, { matter }) => getMatter(tx, matter),
  may: isHouse,
  run: async ({ tx }, matter, { to }) => {
    const matterId = matter.id
    await tx.updateTable('dialogues.promise').set({ post_id: to }).where('matter_id', '=', matterId).execute()
    await tx.updateTable('dialogues.owed').set({ post_id: to }).where('matter_id', '=', matterId).execute()
    return { matterId, data: null, result: null }
  },
})
