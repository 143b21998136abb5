import { z } from 'zod'
import { prose } from '../../../civic/deed/fields.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { TaskProgressed } from '../contract.ts'
import { worksOnIt } from '../may.ts'
import { tellProgress } from '../proof.ts'
import { changeTask, getTask, OnTask, programmeDeed } from '../subject.ts'
import { assertNow } from '../task.ts'

/** Says how far the task is, with photos where there are any. What is wholly done is reported instead. */
export const reportProgress = programmeDeed({
  name: 'reportProgress',
  fact: TaskProgressed,
  input: OnTask.extend({ percent: z.coerce.number().int().min(0).max(99), text: prose(2000, 5) }),
  find: getTask,
  may: worksOnIt,
  run: async (run, task, { percent, text }) => {
    assertNow(task, 'progress')
    if (run.actor.kind !== 'officer') throw new Refusal('not-allowed')
    const { number, photos } = await tellProgress(run, task, { by: run.actor, kind: 'progress', percent, text })
    await changeTask(run.tx, task, { percent })
    return { matterId: task.matter_id, data: { number, percent, photos }, result: null }
  },
})
