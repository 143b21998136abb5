import { day, prose } from '../../../civic/deed/fields.ts'
import { dischargeDuty, getOpenDuty, openDuty } from '../../../civic/duties/duty.ts'
import { getRule } from '../../../civic/rules/rules.ts'
import { say } from '../../../civic/threads/thread.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { TaskReturned } from '../contract.ts'
import { mayAccept } from '../may.ts'
import { changeTask, getTask, OnTask, programmeDeed } from '../subject.ts'
import { assertDue, assertNow } from '../task.ts'

/** The giver returns what was reported, says what is missing, and by which day it must be made good. */
export const returnTask = programmeDeed({
  name: 'returnTask',
  fact: TaskReturned,
  input: OnTask.extend({ reason: prose(2000, 5), due: day }),
  find: getTask,
  may: mayAccept,
  run: async ({ tx, today, actor }, task, { reason, due }) => {
    assertNow(task, 'return')
    if (actor.kind !== 'officer') throw new Refusal('not-allowed')
    assertDue(due, today, (await getRule(tx, 'programme.task-within', task.given_on)).value)
    const matterId = task.matter_id
    const round = task.round + 1
    await dischargeDuty(tx, today, await getOpenDuty(tx, matterId, 'programme.accept'), 'returned')
    await openDuty(tx, today, {
      matterId,
      kind: 'programme.task',
      round,
      postId: task.taker_post_id,
      receivedOn: today,
      by: { fixedDue: due },
    })
    await changeTask(tx, task, {
      stage: 'given',
      round,
      due_on: due,
      reported_on: null,
      reported_by_officer_id: null,
    })
    await say(tx, today, { matterId, kind: 'returned', text: reason, audience: 'internal', postId: actor.post.id })
    return { matterId, data: { round, due }, result: null }
  },
})
