import { z } from 'zod'
import { day, line, optionalLine, prose } from '../../../civic/deed/fields.ts'
import { openDuty } from '../../../civic/duties/duty.ts'
import { openMatter } from '../../../civic/matters/matter.ts'
import { hamletKey } from '../../../civic/places/hamlet.ts'
import { getRule } from '../../../civic/rules/rules.ts'
import { say } from '../../../civic/threads/thread.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { TaskGiven } from '../contract.ts'
import { directs } from '../directing.ts'
import { getChosenPost, getPostAt } from '../posts.ts'
import { getSource } from '../source.ts'
import { programmeDeed } from '../subject.ts'
import { assertDue } from '../task.ts'

/** A post gives something to do to a post it directs, for one or more hamlets, by a day. */
export const giveTask = programmeDeed({
  name: 'giveTask',
  fact: TaskGiven,
  input: z.object({
    line: line(200, 5),
    measure: line(400, 5),
    taker: line(200),
    due: day,
    hamlets: z.array(line(120)).max(40).default([]),
    note: prose(2000, 0).default(''),
    /** The matter it comes from; without one a low criterion, or the giver's own idea. */
    from: z.union([z.literal('').transform(() => null), z.uuid()]).default(null),
    criterion: optionalLine(200),
  }),
  find: async (tx, input, actor) => {
    if (actor.kind !== 'officer') return undefined
    const taker = await tx.selectFrom('civic.public_post').select('id').where('id', '=', input.taker).executeTakeFirst()
    if (taker === undefined) throw new Refusal('post-ended', {}, 'taker')
    return { giver: await getPostAt(tx, actor.post.id), taker: await getPostAt(tx, taker.id) }
  },
  may: (_actor, between) => between !== undefined && directs(between.giver, between.taker),
  run: async ({ tx, today }, between, input) => {
    if (between === undefined) throw new Refusal('not-allowed')
    const { giver } = between
    const taker = await getChosenPost(tx, between.taker.id, today, 'taker')
    assertDue(input.due, today, (await getRule(tx, 'programme.task-within', today)).value)
    const source = await getSource(tx, input)
    const { id: matterId } = await openMatter(tx, 'NV', {
      room: 'programme',
      kind: 'task',
      place_id: taker.placeId,
      channel: 'office',
      opened_on: today,
    })
    await tx
      .insertInto('programme.task')
      .values({
        matter_id: matterId,
        giver_post_id: giver.id,
        taker_post_id: taker.id,
        officer_id: null,
        line: input.line,
        measure: input.measure,
        ...source,
        stage: 'given',
        given_on: today,
        first_due: input.due,
        due_on: input.due,
        reported_on: null,
        reported_by_officer_id: null,
      })
      .execute()
    const hamlets = new Map(input.hamlets.map((name) => [hamletKey(name), name]))
    for (const [hamlet_key, hamlet] of hamlets)
      await tx.insertInto('programme.task_hamlet').values({ task_id: matterId, hamlet_key, hamlet }).execute()
    await openDuty(tx, today, {
      matterId,
      kind: 'programme.task',
      postId: taker.id,
      receivedOn: today,
      by: { fixedDue: input.due },
    })
    if (input.note !== '')
      await say(tx, today, { matterId, kind: 'direction', text: input.note, audience: 'internal', postId: giver.id })
    const data = {
      giver: giver.id,
      taker: taker.id,
      due: input.due,
      source: source.source,
      from: source.source_matter_id,
      hamlets: hamlets.size,
    }
    return { matterId, data, result: { task: matterId } }
  },
})
