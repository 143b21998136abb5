import { leads } from '../../../civic/actor/actor.ts'
import { prose } from '../../../civic/deed/fields.ts'
import { say } from '../../../civic/threads/thread.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { PromiseNotKept } from '../contract.ts'
import { assertPromiseNow } from '../promise.ts'
import { endPromise, getPromise, OnPromise } from '../promised.ts'
import { dialogueDeed } from '../subject.ts'

/** The office that promised says that it will not be done, and why. Its question may then become a petition. */
export const sayPromiseNotKept = dialogueDeed({
  name: 'sayPromiseNotKept',
  fact: PromiseNotKept,
  input: OnPromise.extend({ reason: prose(2000, 5) }),
  find: getPromise,
  may: (actor, promise) => leads(actor, promise.office.id),
  run: async (run, promise, { reason }) => {
    assertPromiseNow(promise, 'break')
    if (run.actor.kind !== 'officer') throw new Refusal('not-allowed')
    const matterId = promise.matter_id
    const duty = await endPromise(run, promise, 'not-kept')
    await say(run.tx, run.today, { matterId, kind: 'not-kept', text: reason, postId: run.actor.post.id })
    return { matterId, data: { duty: duty.id, first: promise.first_due }, result: null }
  },
})
