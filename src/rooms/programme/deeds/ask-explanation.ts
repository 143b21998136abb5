import { z } from 'zod'
import { line, prose } from '../../../civic/deed/fields.ts'
import { openDuty } from '../../../civic/duties/duty.ts'
import { openMatter } from '../../../civic/matters/matter.ts'
import { say } from '../../../civic/threads/thread.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { ExplanationAsked } from '../contract.ts'
import { directs } from '../directing.ts'
import { getPostAt } from '../posts.ts'
import { lateDuties } from '../reads/late.ts'
import { programmeDeed } from '../subject.ts'

/** A post above asks why what is late today is late. One question at a time; it has a due day of its own. */
export const askExplanation = programmeDeed({
  name: 'askExplanation',
  fact: ExplanationAsked,
  input: z.object({ post: line(200), question: prose(1000, 5) }),
  find: async (tx, input, actor) => {
    if (actor.kind !== 'officer') return undefined
    return { by: await getPostAt(tx, actor.post.id), asked: await getPostAt(tx, input.post) }
  },
  may: (_actor, between) => between !== undefined && directs(between.by, between.asked),
  run: async ({ tx, today }, between, { question }) => {
    if (between === undefined) throw new Refusal('not-allowed')
    const { by, asked } = between
    const open = await tx
      .selectFrom('programme.explanation')
      .select('matter_id')
      .where('asked_post_id', '=', asked.id)
      .where('given_on', 'is', null)
      .executeTakeFirst()
    if (open !== undefined) throw new Refusal('asked-already')
    const late = await lateDuties(tx, asked.id, today)
    if (late.length === 0) throw new Refusal('nothing-late')
    const { id: matterId } = await openMatter(tx, 'GT', {
      room: 'programme',
      kind: 'explanation',
      place_id: asked.placeId,
      channel: 'office',
      opened_on: today,
    })
    await tx
      .insertInto('programme.explanation')
      .values({
        matter_id: matterId,
        asked_post_id: asked.id,
        asked_by_post_id: by.id,
        asked_on: today,
        late: late.length,
        given_on: null,
      })
      .execute()
    for (const { id: duty_id } of late)
      await tx.insertInto('programme.explained_duty').values({ explanation_id: matterId, duty_id }).execute()
    await say(tx, today, { matterId, kind: 'question', text: question, audience: 'internal', postId: by.id })
    const duty = await openDuty(tx, today, {
      matterId,
      kind: 'programme.explain',
      postId: asked.id,
      receivedOn: today,
      by: { rule: 'programme.explain' },
    })
    return {
      matterId,
      data: { post: asked.id, late: late.length, due: duty.due_on },
      result: { explanation: matterId },
    }
  },
})
