import { z } from 'zod'
import { isHouse } from '../../../civic/actor/actor.ts'
import { getMatter } from '../../../civic/matters/matter.ts'
import type { programmeDuties } from '../contract.ts'
import { programmeDeed } from '../subject.ts'

type DutyKind = (typeof programmeDuties)[number]

/**
 * The office that owed a duty of this room ended and the duty went to the heir: task, directive or explanation follow it. A separate
 * fact would say what `duty.inherited` says.
 */
export const followProgrammeDuty = programmeDeed({
  name: 'followProgrammeDuty',
  fact: null,
  input: z.object({ matter: z.uuid(), kind: z.string(), to: z.string().min(1) }),
  find: (tx, input) => getMatter(tx, input.matter),
  may: isHouse,
  run: async ({ tx }, { id }, { kind, to }) => {
    switch (kind as DutyKind) {
      case 'programme.task':
        await tx
          .updateTable('programme.task')
          .set({ taker_post_id: to, officer_id: null })
          .where('matter_id', '=', id)
          .execute()
        break
      case 'programme.accept':
        await tx.updateTable('programme.task').set({ giver_post_id: to }).where('matter_id', '=', id).execute()
        break
      case 'programme.directive': {
        const { office_id } = await tx
          .selectFrom('civic.public_post')
          .select('office_id')
          .where('id', '=', to)
          .executeTakeFirstOrThrow()
        await tx
          .updateTable('programme.directive')
          .set({ post_id: to, office_id })
          .where('matter_id', '=', id)
          .execute()
        break
      }
      case 'programme.explain':
        await tx.updateTable('programme.explanation').set({ asked_post_id: to }).where('matter_id', '=', id).execute()
    }
    return { matterId: id, data: null, result: null }
  },
})
