import { z } from 'zod'
import { addDays } from '../../../../packages/workdays/src/index.ts'
import { day, line, optionalLine } from '../../../civic/deed/fields.ts'
import { openDuty } from '../../../civic/duties/duty.ts'
import { openMatter } from '../../../civic/matters/matter.ts'
import { getRule } from '../../../civic/rules/rules.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { DirectiveReceived } from '../contract.ts'
import { keepsPapers } from '../may.ts'
import { getChosenPost } from '../posts.ts'
import { programmeDeed } from '../subject.ts'

const dayOrNone = z.union([z.literal('').transform(() => null), day]).default(null)

/** Enters a document from above that asks for something, and which leader of the office answers for it. */
export const receiveDirective = programmeDeed({
  name: 'receiveDirective',
  fact: DirectiveReceived,
  input: z.object({
    documentNumber: line(60),
    issuer: line(120, 2),
    subject: line(300, 3),
    issuedOn: dayOrNone,
    receivedOn: day,
    due: dayOrNone,
    post: optionalLine(200),
  }),
  find: async () => undefined,
  may: keepsPapers,
  run: async ({ tx, today, actor }, _nothing, input) => {
    if (actor.kind !== 'officer') throw new Refusal('not-allowed')
    const { officeId, placeId } = actor.post
    const { value: days } = await getRule(tx, 'programme.received-within', today)
    if (input.receivedOn > today) throw new Refusal('received-in-the-future', {}, 'receivedOn')
    if (input.receivedOn < addDays(today, -days)) throw new Refusal('received-too-long-ago', { days }, 'receivedOn')
    if (input.issuedOn !== null && input.issuedOn > input.receivedOn) throw new Refusal('issued-later', {}, 'issuedOn')
    if (input.due !== null && input.due < input.receivedOn) throw new Refusal('due-before-received', {}, 'due')
    const owner = await getChosenPost(tx, input.post, today, 'post')
    if (owner.officeId !== officeId || !owner.leads) throw new Refusal('not-a-leader-here', {}, 'post')
    const known = await tx
      .selectFrom('programme.directive')
      .select('matter_id')
      .where('office_id', '=', officeId)
      .where('document_number', '=', input.documentNumber)
      .executeTakeFirst()
    if (known !== undefined) throw new Refusal('directive-entered', {}, 'documentNumber')
    const { id: matterId } = await openMatter(tx, 'CD', {
      room: 'programme',
      kind: 'directive',
      place_id: placeId,
      channel: 'office',
      opened_on: today,
    })
    await tx
      .insertInto('programme.directive')
      .values({
        matter_id: matterId,
        document_number: input.documentNumber,
        issuer: input.issuer,
        subject: input.subject,
        issued_on: input.issuedOn,
        received_on: input.receivedOn,
        due_on: input.due,
        post_id: owner.id,
        office_id: officeId,
        reported_on: null,
        report_number: null,
      })
      .execute()
    if (input.due !== null) {
      await openDuty(tx, today, {
        matterId,
        kind: 'programme.directive',
        postId: owner.id,
        receivedOn: input.receivedOn,
        by: { fixedDue: input.due },
      })
    }
    return {
      matterId,
      data: { document: input.documentNumber, received: input.receivedOn, due: input.due, post: owner.id },
      result: { directive: matterId },
    }
  },
})
