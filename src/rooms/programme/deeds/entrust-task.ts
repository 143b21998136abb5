import { z } from 'zod'
import { prose } from '../../../civic/deed/fields.ts'
import { say } from '../../../civic/threads/thread.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { TaskEntrusted } from '../contract.ts'
import { entrusts } from '../may.ts'
import { holdersOf } from '../posts.ts'
import { changeTask, getTask, OnTask, programmeDeed } from '../subject.ts'
import { assertNow } from '../task.ts'

/** Names the person within the post who does it, with a word of direction. The duty stays with the post. */
export const entrustTask = programmeDeed({
  name: 'entrustTask',
  fact: TaskEntrusted,
  input: OnTask.extend({ officer: z.uuid(), note: prose(1000, 0).default('') }),
  find: getTask,
  may: entrusts,
  run: async ({ tx, today, actor }, task, { officer, note }) => {
    assertNow(task, 'entrust')
    if (actor.kind !== 'officer') throw new Refusal('not-allowed')
    const holders = await holdersOf(tx, task.taker.id, today)
    if (!holders.some(({ id }) => id === officer)) throw new Refusal('not-a-holder', {}, 'officer')
    await changeTask(tx, task, { officer_id: officer })
    const matterId = task.matter_id
    if (note !== '')
      await say(tx, today, { matterId, kind: 'direction', text: note, audience: 'internal', postId: actor.post.id })
    return { matterId, data: { post: task.taker.id }, result: null }
  },
})
