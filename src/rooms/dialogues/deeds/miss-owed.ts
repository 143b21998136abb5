import { z } from 'zod'
import { isHouse } from '../../../civic/actor/actor.ts'
import { id } from '../../../civic/deed/fields.ts'
import { dischargeDuty } from '../../../civic/duties/duty.ts'
import { closeMatter, getMatter } from '../../../civic/matters/matter.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { MeetingsMissed } from '../contract.ts'
import { dialogueDeed } from '../subject.ts'

/** The period is over, and what is still owed of it was not held: missed. */
export const missOwed = dialogueDeed({
  name: 'missOwed',
  fact: MeetingsMissed,
  input: z.object({ owed: id }),
  find: async (tx, input) => {
    const matter = await getMatter(tx, input.owed)
    const row = await tx.selectFrom('dialogues.owed').selectAll().where('matter_id', '=', matter.id).executeTakeFirst()
    if (row === undefined) throw new Refusal('not-found')
    return { ...row, closed: matter.closed_on !== null }
  },
  may: isHouse,
  run: async ({ tx, today }, owed) => {
    if (owed.closed || today <= owed.ends_on) throw new Refusal('not-now')
    const matterId = owed.matter_id
    const open = await tx
      .selectFrom('civic.duty')
      .selectAll()
      .where('matter_id', '=', matterId)
      .where('kind', '=', 'dialogues.hold')
      .where('discharged_on', 'is', null)
      .execute()
    for (const duty of open) await dischargeDuty(tx, today, duty, 'missed')
    await closeMatter(tx, matterId, today, 'missed')
    const missed = open.length
    const { post_id: post, kind, period, wanted } = owed
    return { matterId, data: { post, kind, period, held: wanted - missed, missed }, result: null }
  },
})
