import { z } from 'zod'
import { findPersonalData } from '../../../../packages/vietnamese/src/index.ts'
import { line, optionalLine, prose } from '../../../civic/deed/fields.ts'
import { openMatter } from '../../../civic/matters/matter.ts'
import { notifyPost } from '../../../civic/notices/notice.ts'
import { hamletKey } from '../../../civic/places/hamlet.ts'
import { getPlace } from '../../../civic/places/places.ts'
import { say } from '../../../civic/threads/thread.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { HotMarked } from '../contract.ts'
import { isPartyWorker } from '../directing.ts'
import { getChosenPost } from '../posts.ts'
import { programmeDeed } from '../subject.ts'

/** Words about a theme, never about a person: what looks like somebody's number is refused. */
const words = (least: number) => prose(2000, least)

/**
 * The Party committee marks a theme in a hamlet as hot: why, what it proposes, and to whom. It marks its own place, or one directly
 * below.
 */
export const markHot = programmeDeed({
  name: 'markHot',
  fact: HotMarked,
  input: z.object({
    place: line(120),
    hamlet: optionalLine(120),
    topic: line(60),
    reason: words(10),
    proposal: words(0).default(''),
    to: optionalLine(200),
  }),
  find: (tx, input) => getPlace(tx, input.place),
  may: (actor, place) =>
    actor.kind === 'officer' && isPartyWorker(actor) && [place.id, place.parent_id].includes(actor.post.placeId),
  run: async ({ tx, today, actor }, place, input) => {
    if (actor.kind !== 'officer') throw new Refusal('not-allowed')
    for (const field of ['reason', 'proposal'] as const)
      if (findPersonalData(input[field]).length > 0) throw new Refusal('names-nobody', {}, field)
    const topic = await tx
      .selectFrom('civic.public_topic')
      .select('id')
      .where('id', '=', input.topic)
      .executeTakeFirst()
    if (topic === undefined) throw new Refusal('not-a-choice', {}, 'topic')
    const to = input.to === '' ? null : await getChosenPost(tx, input.to, today, 'to')
    if (to !== null && to.placeId !== place.id) throw new Refusal('other-place', {}, 'to')
    const hamlet_key = hamletKey(input.hamlet)
    const where = { place_id: place.id, hamlet_key, topic: topic.id }
    const already = await tx
      .selectFrom('programme.hot')
      .select('matter_id')
      .where((row) => row.and(where))
      .where('ended_on', 'is', null)
      .executeTakeFirst()
    if (already !== undefined) throw new Refusal('marked-already')
    const { id: matterId } = await openMatter(tx, 'BX', {
      room: 'programme',
      kind: 'hot',
      place_id: place.id,
      channel: 'office',
      opened_on: today,
    })
    await tx
      .insertInto('programme.hot')
      .values({
        matter_id: matterId,
        ...where,
        hamlet: hamlet_key === '' ? '' : input.hamlet,
        to_post_id: to?.id ?? null,
        marked_by_post_id: actor.post.id,
        marked_on: today,
        ended_on: null,
      })
      .execute()
    const by = { matterId, audience: 'internal' as const, postId: actor.post.id }
    await say(tx, today, { ...by, kind: 'reason', text: input.reason })
    if (input.proposal !== '') await say(tx, today, { ...by, kind: 'proposal', text: input.proposal })
    if (to !== null) await notifyPost(tx, today, { matterId, kind: 'hot-proposed', postId: to.id })
    return {
      matterId,
      data: { place: place.id, topic: topic.id, to: to?.id ?? null },
      result: { hot: matterId },
    }
  },
})
