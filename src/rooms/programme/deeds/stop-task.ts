import { z } from 'zod'
import { prose } from '../../../civic/deed/fields.ts'
import { endDuties } from '../../../civic/duties/duty.ts'
import { closeMatter } from '../../../civic/matters/matter.ts'
import { notifyPost } from '../../../civic/notices/notice.ts'
import { say } from '../../../civic/threads/thread.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { TaskStopped } from '../contract.ts'
import { givesIt } from '../may.ts'
import { dropNews } from '../news.ts'
import { changeTask, getTask, OnTask, programmeDeed } from '../subject.ts'
import { assertNow, stops } from '../task.ts'

/** The giver ends it unaccepted, with the reason: no longer wanted, or not done. */
export const stopTask = programmeDeed({
  name: 'stopTask',
  fact: TaskStopped,
  input: OnTask.extend({ as: z.enum(stops), reason: prose(1000, 5) }),
  find: getTask,
  may: givesIt,
  run: async ({ tx, today, actor }, task, { as, reason }) => {
    assertNow(task, 'stop')
    if (actor.kind !== 'officer') throw new Refusal('not-allowed')
    const matterId = task.matter_id
    await endDuties(tx, today, matterId, as)
    await changeTask(tx, task, { stage: 'stopped' })
    await say(tx, today, { matterId, kind: 'stopped', text: reason, audience: 'internal', postId: actor.post.id })
    await dropNews(tx, matterId)
    await notifyPost(tx, today, { matterId, kind: 'task-stopped', postId: task.taker_post_id })
    await closeMatter(tx, matterId, today, as)
    return { matterId, data: { as }, result: null }
  },
})
