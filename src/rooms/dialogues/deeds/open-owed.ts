import { z } from 'zod'
import { isHouse } from '../../../civic/actor/actor.ts'
import { openDuty } from '../../../civic/duties/duty.ts'
import { openMatter, showMatter } from '../../../civic/matters/matter.ts'
import { placeOf } from '../../../civic/posts/posts.ts'
import { ruleById } from '../../../civic/rules/rules.ts'
import { MeetingsOwed } from '../contract.ts'
import { lengthOf } from '../owed-rules.ts'
import { periodOf } from '../period.ts'
import { dialogueDeed } from '../subject.ts'

/** What a post owes in the period of today, by a rule: one duty for every time, each due on the last day. Everybody may read it. */
export const openOwed = dialogueDeed({
  name: 'openOwed',
  fact: MeetingsOwed,
  input: z.object({ post: z.string().min(1), kind: z.enum(['reception', 'dialogue']), rule: z.string().min(1) }),
  find: async (tx, input) => ({ place: await placeOf(tx, input.post), rule: await ruleById(tx, input.rule) }),
  may: isHouse,
  run: async ({ tx, today }, { place, rule }, { post, kind }) => {
    const period = periodOf(lengthOf(rule), today)
    const matter = await openMatter(tx, 'LT', {
      room: 'dialogues',
      kind: 'owed',
      place_id: place.id,
      channel: 'office',
      opened_on: today,
    })
    const matterId = matter.id
    await tx
      .insertInto('dialogues.owed')
      .values({
        matter_id: matterId,
        post_id: post,
        kind,
        period: period.name,
        starts_on: period.starts,
        ends_on: period.ends,
        wanted: rule.value,
      })
      .execute()
    await showMatter(tx, matterId, 'published')
    const by = { fixedDue: period.ends, rule: rule.code }
    for (let round = 0; round < rule.value; round += 1)
      await openDuty(tx, today, { matterId, kind: 'dialogues.hold', round, postId: post, receivedOn: today, by })
    const data = { post, kind, period: period.name, wanted: rule.value, rule: rule.id }
    return { matterId, data, result: null }
  },
})
