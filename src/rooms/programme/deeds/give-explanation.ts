import { z } from 'zod'
import { holds } from '../../../civic/actor/actor.ts'
import { id, prose } from '../../../civic/deed/fields.ts'
import { dischargeDuty, getOpenDuty } from '../../../civic/duties/duty.ts'
import { closeMatter, getMatter } from '../../../civic/matters/matter.ts'
import { notifyPost } from '../../../civic/notices/notice.ts'
import { say } from '../../../civic/threads/thread.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { ExplanationGiven } from '../contract.ts'
import { dropNews } from '../news.ts'
import { programmeDeed } from '../subject.ts'

/** The post that was asked says why. From then on the reason stands beside its count. */
export const giveExplanation = programmeDeed({
  name: 'giveExplanation',
  fact: ExplanationGiven,
  input: z.object({ explanation: id, text: prose(2000, 10) }),
  find: async (tx, input) => {
    await getMatter(tx, input.explanation)
    const found = await tx
      .selectFrom('programme.explanation')
      .selectAll()
      .where('matter_id', '=', input.explanation)
      .executeTakeFirst()
    if (found === undefined) throw new Refusal('not-found')
    return found
  },
  may: (actor, { asked_post_id }) => holds(actor, asked_post_id),
  run: async ({ tx, today, actor }, asked, { text }) => {
    if (asked.given_on !== null || actor.kind !== 'officer') throw new Refusal('not-now')
    const matterId = asked.matter_id
    const duty = await dischargeDuty(tx, today, await getOpenDuty(tx, matterId, 'programme.explain'), 'given')
    await tx.updateTable('programme.explanation').set({ given_on: today }).where('matter_id', '=', matterId).execute()
    await say(tx, today, { matterId, kind: 'explanation', text, audience: 'internal', postId: actor.post.id })
    await dropNews(tx, matterId)
    await notifyPost(tx, today, { matterId, kind: 'explained', postId: asked.asked_by_post_id })
    await closeMatter(tx, matterId, today, 'done')
    return { matterId, data: { late: duty.due_on !== null && today > duty.due_on }, result: null }
  },
})
