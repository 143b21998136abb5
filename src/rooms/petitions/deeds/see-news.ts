import { z } from 'zod'
import { holds } from '../../../civic/actor/actor.ts'
import { id } from '../../../civic/deed/fields.ts'
import { finishNotice } from '../../../civic/notices/notice.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { NewsSeen } from '../contract.ts'
import { petitionDeed } from '../subject.ts'

/** A post has seen what it was told; the line leaves its list. */
export const seeNews = petitionDeed({
  name: 'seeNews',
  fact: NewsSeen,
  input: z.object({ notice: id }),
  find: async (tx, input) => {
    const notice = await tx
      .selectFrom('civic.notice')
      .selectAll()
      .where('id', '=', input.notice)
      .where('done_on', 'is', null)
      .forUpdate()
      .executeTakeFirst()
    if (!notice?.to_post_id) throw new Refusal('not-now')
    return { ...notice, postId: notice.to_post_id }
  },
  may: (actor, notice) => holds(actor, notice.postId),
  run: async ({ tx, today }, notice) => {
    await finishNotice(tx, today, notice.id, { postId: notice.postId, outcome: 'seen' })
    return { matterId: notice.matter_id, data: { about: notice.kind }, result: null }
  },
})
