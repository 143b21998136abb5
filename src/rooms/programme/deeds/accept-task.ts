import { prose } from '../../../civic/deed/fields.ts'
import { dischargeDuty, getOpenDuty } from '../../../civic/duties/duty.ts'
import { closeMatter } from '../../../civic/matters/matter.ts'
import { notifyPost } from '../../../civic/notices/notice.ts'
import { say } from '../../../civic/threads/thread.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { TaskAccepted } from '../contract.ts'
import { mayAccept } from '../may.ts'
import { dropNews } from '../news.ts'
import { changeTask, getTask, OnTask, programmeDeed } from '../subject.ts'
import { assertNow, isLate } from '../task.ts'

/** The giver accepts what was reported: the measure is met. */
export const acceptTask = programmeDeed({
  name: 'acceptTask',
  fact: TaskAccepted,
  input: OnTask.extend({ note: prose(1000, 0).default('') }),
  find: getTask,
  may: mayAccept,
  run: async ({ tx, today, actor }, task, { note }) => {
    assertNow(task, 'accept')
    if (actor.kind !== 'officer' || task.reported_on === null) throw new Refusal('not-now')
    const matterId = task.matter_id
    await dischargeDuty(tx, today, await getOpenDuty(tx, matterId, 'programme.accept'), 'accepted')
    await changeTask(tx, task, { stage: 'accepted' })
    if (note !== '')
      await say(tx, today, { matterId, kind: 'accepted', text: note, audience: 'internal', postId: actor.post.id })
    await dropNews(tx, matterId)
    await notifyPost(tx, today, { matterId, kind: 'task-accepted', postId: task.taker_post_id })
    await closeMatter(tx, matterId, today, 'done')
    const data = {
      round: task.round,
      due: task.due_on,
      firstDue: task.first_due,
      reported: task.reported_on,
      late: isLate(task),
    }
    return { matterId, data, result: null }
  },
})
