import { prose } from '../../../civic/deed/fields.ts'
import { dischargeDuty, getOpenDuty, openDuty } from '../../../civic/duties/duty.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { TaskReported } from '../contract.ts'
import { worksOnIt } from '../may.ts'
import { tellProgress } from '../proof.ts'
import { changeTask, getTask, OnTask, programmeDeed } from '../subject.ts'
import { assertNow } from '../task.ts'

/** Says that it is done. That discharges the taker's duty; whether it is so, the giver says, by a day of its own. */
export const reportTask = programmeDeed({
  name: 'reportTask',
  fact: TaskReported,
  input: OnTask.extend({ text: prose(4000, 10) }),
  find: getTask,
  may: worksOnIt,
  run: async (run, task, { text }) => {
    assertNow(task, 'report')
    const { tx, today, actor } = run
    if (actor.kind !== 'officer') throw new Refusal('not-allowed')
    const matterId = task.matter_id
    const { photos } = await tellProgress(run, task, { by: actor, kind: 'report', percent: 100, text })
    await dischargeDuty(tx, today, await getOpenDuty(tx, matterId, 'programme.task'), 'reported')
    await openDuty(tx, today, {
      matterId,
      kind: 'programme.accept',
      round: task.round,
      postId: task.giver_post_id,
      receivedOn: today,
      by: { rule: 'programme.accept' },
    })
    await changeTask(tx, task, {
      stage: 'reported',
      percent: 100,
      reported_on: today,
      reported_by_officer_id: actor.officerId,
    })
    return { matterId, data: { round: task.round, due: task.due_on, late: today > task.due_on, photos }, result: null }
  },
})
