import { leads } from '../../../civic/actor/actor.ts'
import { prose } from '../../../civic/deed/fields.ts'
import { say } from '../../../civic/threads/thread.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { PromiseWithdrawn } from '../contract.ts'
import { assertPromiseNow } from '../promise.ts'
import { endPromise, getPromise, OnPromise } from '../promised.ts'
import { dialogueDeed } from '../subject.ts'

/** The office takes the promise back, and says why: it was not theirs to give, or is needed no longer. */
export const withdrawPromise = dialogueDeed({
  name: 'withdrawPromise',
  fact: PromiseWithdrawn,
  input: OnPromise.extend({ reason: prose(2000, 5) }),
  find: getPromise,
  may: (actor, promise) => leads(actor, promise.office.id),
  run: async (run, promise, { reason }) => {
    assertPromiseNow(promise, 'withdraw')
    if (run.actor.kind !== 'officer') throw new Refusal('not-allowed')
    const matterId = promise.matter_id
    const duty = await endPromise(run, promise, 'withdrawn')
    await say(run.tx, run.today, { matterId, kind: 'withdrawn', text: reason, postId: run.actor.post.id })
    return { matterId, data: { duty: duty.id, first: promise.first_due }, result: null }
  },
})
