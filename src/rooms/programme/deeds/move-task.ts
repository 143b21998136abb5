import { day, prose } from '../../../civic/deed/fields.ts'
import { dischargeDuty, getOpenDuty, openDuty } from '../../../civic/duties/duty.ts'
import { notifyPost } from '../../../civic/notices/notice.ts'
import { getRule } from '../../../civic/rules/rules.ts'
import { say } from '../../../civic/threads/thread.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { TaskMoved } from '../contract.ts'
import { givesIt } from '../may.ts'
import { changeTask, getTask, OnTask, programmeDeed } from '../subject.ts'
import { assertDue, assertNow } from '../task.ts'

/** The giver sets another day, with the reason. The first day stays on view beside it. */
export const moveTask = programmeDeed({
  name: 'moveTask',
  fact: TaskMoved,
  input: OnTask.extend({ due: day, reason: prose(1000, 5) }),
  find: getTask,
  may: givesIt,
  run: async ({ tx, today, actor }, task, { due, reason }) => {
    assertNow(task, 'move')
    if (actor.kind !== 'officer') throw new Refusal('not-allowed')
    if (due === task.due_on) throw new Refusal('same-day', {}, 'due')
    assertDue(due, today, (await getRule(tx, 'programme.task-within', task.given_on)).value)
    const matterId = task.matter_id
    const round = task.round + 1
    const duty = await dischargeDuty(tx, today, await getOpenDuty(tx, matterId, 'programme.task'), 'moved')
    await openDuty(tx, today, {
      matterId,
      kind: 'programme.task',
      round,
      postId: duty.post_id,
      receivedOn: today,
      by: { fixedDue: due },
    })
    await changeTask(tx, task, { round, due_on: due })
    await say(tx, today, { matterId, kind: 'moved', text: reason, audience: 'internal', postId: actor.post.id })
    await notifyPost(tx, today, { matterId, kind: 'task-moved', postId: duty.post_id })
    return { matterId, data: { from: task.due_on, to: due }, result: null }
  },
})
