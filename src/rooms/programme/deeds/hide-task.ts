import { prose } from '../../../civic/deed/fields.ts'
import { showMatter } from '../../../civic/matters/matter.ts'
import { say } from '../../../civic/threads/thread.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { TaskHidden } from '../contract.ts'
import { givesIt } from '../may.ts'
import { getTask, OnTask, programmeDeed } from '../subject.ts'

/** The giver takes a task back from the public, with the reason: it should not have been shown. */
export const hideTask = programmeDeed({
  name: 'hideTask',
  fact: TaskHidden,
  input: OnTask.extend({ reason: prose(1000, 5) }),
  find: getTask,
  may: givesIt,
  run: async ({ tx, today, actor }, task, { reason }) => {
    if (actor.kind !== 'officer' || task.matter.visibility !== 'published') throw new Refusal('not-now')
    const matterId = task.matter_id
    await say(tx, today, { matterId, kind: 'hidden', text: reason, audience: 'internal', postId: actor.post.id })
    await showMatter(tx, matterId, 'withheld')
    return { matterId, data: {}, result: null }
  },
})
