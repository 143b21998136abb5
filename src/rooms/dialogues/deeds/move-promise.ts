import { z } from 'zod'
import { leads } from '../../../civic/actor/actor.ts'
import { day, prose } from '../../../civic/deed/fields.ts'
import { dischargeDuty, getOpenDuty, openDuty } from '../../../civic/duties/duty.ts'
import { getRule } from '../../../civic/rules/rules.ts'
import { refuseUnconfirmed } from '../asking.ts'
import { PromiseMoved } from '../contract.ts'
import { assertDue, assertPromiseNow } from '../promise.ts'
import { changePromise, getPromise, OnPromise } from '../promised.ts'
import { dialogueDeed } from '../subject.ts'

/** Another day, and why, for everyone to read beside the days before it. Kept or late is still judged by the first. */
export const movePromise = dialogueDeed({
  name: 'movePromise',
  fact: PromiseMoved,
  input: OnPromise.extend({ due: day, reason: prose(1000, 5), confirmed: z.boolean().default(false) }),
  find: getPromise,
  may: (actor, promise) => leads(actor, promise.office.id),
  run: async ({ tx, today }, promise, { due, reason, confirmed }) => {
    assertPromiseNow(promise, 'move')
    assertDue(due, today, (await getRule(tx, 'dialogues.promise-within', today)).value)
    refuseUnconfirmed([reason], confirmed)
    const matterId = promise.matter_id
    const before = await dischargeDuty(tx, today, await getOpenDuty(tx, matterId, 'dialogues.promise'), 'moved')
    const n = before.round + 1
    await tx
      .insertInto('dialogues.promise_date')
      .values({ promise_id: matterId, n, due, set_on: today, reason })
      .execute()
    const duty = await openDuty(tx, today, {
      matterId,
      kind: 'dialogues.promise',
      round: n,
      postId: promise.post_id,
      receivedOn: before.received_on,
      by: { fixedDue: due },
    })
    await changePromise(tx, promise, { due })
    const data = { from: promise.due, to: due, first: promise.first_due, duty: duty.id }
    return { matterId, data, result: null }
  },
})
