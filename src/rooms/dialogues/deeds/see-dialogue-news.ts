import { z } from 'zod'
import { holds } from '../../../civic/actor/actor.ts'
import { id } from '../../../civic/deed/fields.ts'
import { finishNotice } from '../../../civic/notices/notice.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { DialogueNewsSeen } from '../contract.ts'
import { dialogueDeed } from '../subject.ts'

/** A post has seen what it was told about this room's matters; the line leaves its list. */
export const seeDialogueNews = dialogueDeed({
  name: 'seeDialogueNews',
  fact: DialogueNewsSeen,
  input: z.object({ notice: id }),
  find: async (tx, input) => {
    const notice = await tx
      .selectFrom('civic.notice as n')
      .innerJoin('civic.matter as m', 'm.id', 'n.matter_id')
      .select(['n.id', 'n.matter_id', 'n.kind', 'n.to_post_id'])
      .where('n.id', '=', input.notice)
      .where('n.done_on', 'is', null)
      .where('m.room', '=', 'dialogues')
      .forUpdate('n')
      .executeTakeFirst()
    if (!notice?.to_post_id) throw new Refusal('not-now')
    return { ...notice, postId: notice.to_post_id }
  },
  may: (actor, { postId }) => holds(actor, postId),
  run: async ({ tx, today }, notice) => {
    await finishNotice(tx, today, notice.id, { postId: notice.postId, outcome: 'seen' })
    return { matterId: notice.matter_id, data: { about: notice.kind }, result: null }
  },
})
