import { z } from 'zod'
import { findPersonalData } from '../../../../packages/vietnamese/src/index.ts'
import { sitsIn } from '../../../civic/actor/actor.ts'
import { id, prose } from '../../../civic/deed/fields.ts'
import { closeMatter, getMatter } from '../../../civic/matters/matter.ts'
import { say } from '../../../civic/threads/thread.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { HotEnded } from '../contract.ts'
import { isPartyWorker } from '../directing.ts'
import { dropNews } from '../news.ts'
import { getPostAt } from '../posts.ts'
import { programmeDeed } from '../subject.ts'

/** The office that marked it says that it is hot no longer, or never was, and why. Its tasks go on by themselves. */
export const endHot = programmeDeed({
  name: 'endHot',
  fact: HotEnded,
  input: z.object({ hot: id, as: z.enum(['done', 'cancelled']), reason: prose(2000, 5) }),
  find: async (tx, input) => {
    await getMatter(tx, input.hot)
    const hot = await tx.selectFrom('programme.hot').selectAll().where('matter_id', '=', input.hot).executeTakeFirst()
    if (hot === undefined) throw new Refusal('not-found')
    return { ...hot, officeId: (await getPostAt(tx, hot.marked_by_post_id)).officeId }
  },
  may: (actor, { officeId }) => isPartyWorker(actor) && sitsIn(actor, officeId),
  run: async ({ tx, today, actor }, hot, { as, reason }) => {
    if (hot.ended_on !== null) throw new Refusal('not-now')
    if (actor.kind !== 'officer') throw new Refusal('not-allowed')
    if (findPersonalData(reason).length > 0) throw new Refusal('names-nobody', {}, 'reason')
    const matterId = hot.matter_id
    await tx.updateTable('programme.hot').set({ ended_on: today }).where('matter_id', '=', matterId).execute()
    await say(tx, today, { matterId, kind: 'ended', text: reason, audience: 'internal', postId: actor.post.id })
    await dropNews(tx, matterId)
    await closeMatter(tx, matterId, today, as)
    return { matterId, data: { as }, result: null }
  },
})
