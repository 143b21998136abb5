import { sitsIn } from '../../../civic/actor/actor.ts'
import { prose } from '../../../civic/deed/fields.ts'
import { say } from '../../../civic/threads/thread.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { PromiseReported } from '../contract.ts'
import { assertPromiseNow, keptAs } from '../promise.ts'
import { endPromise, getPromise, OnPromise } from '../promised.ts'
import { dialogueDeed } from '../subject.ts'

/** The office that promised reports it done, in time or late by the first day. Whether it is so, others say. */
export const reportPromiseKept = dialogueDeed({
  name: 'reportPromiseKept',
  fact: PromiseReported,
  input: OnPromise.extend({ report: prose(2000, 5) }),
  find: getPromise,
  may: (actor, promise) => sitsIn(actor, promise.office.id),
  run: async (run, promise, { report }) => {
    assertPromiseNow(promise, 'keep')
    const { tx, today, actor } = run
    if (actor.kind !== 'officer') throw new Refusal('not-allowed')
    const matterId = promise.matter_id
    const as = keptAs(promise.first_due, today)
    const duty = await endPromise(run, promise, as)
    await say(tx, today, { matterId, kind: 'kept', text: report, postId: actor.post.id })
    const data = { duty: duty.id, first: promise.first_due, due: promise.due, late: as === 'kept-late' }
    return { matterId, data, result: { kept: as } }
  },
})
