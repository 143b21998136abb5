import { z } from 'zod'
import { type Actor, sitsIn } from '../../../civic/actor/actor.ts'
import { id, optionalLine, prose } from '../../../civic/deed/fields.ts'
import { dischargeDuty, findOpenDuty } from '../../../civic/duties/duty.ts'
import { closeMatter, getMatter } from '../../../civic/matters/matter.ts'
import { say } from '../../../civic/threads/thread.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { DirectiveReported } from '../contract.ts'
import { keepsPapers } from '../may.ts'
import { dropNews } from '../news.ts'
import { programmeDeed } from '../subject.ts'
import type { Directive } from '../tables.ts'

/** The office reported to whoever issued it. Tasks that came from it go on by themselves. */
export const reportDirective = programmeDeed({
  name: 'reportDirective',
  fact: DirectiveReported,
  input: z.object({ directive: id, reportNumber: optionalLine(60), words: prose(4000, 5) }),
  find: async (tx, input): Promise<Directive> => {
    await getMatter(tx, input.directive)
    const found = await tx
      .selectFrom('programme.directive')
      .selectAll()
      .where('matter_id', '=', input.directive)
      .executeTakeFirst()
    if (found === undefined) throw new Refusal('not-found')
    return found
  },
  may: (actor: Actor, { office_id }) => keepsPapers(actor) && sitsIn(actor, office_id),
  run: async ({ tx, today, actor }, directive, { reportNumber, words }) => {
    if (directive.reported_on !== null) throw new Refusal('not-now')
    if (actor.kind !== 'officer') throw new Refusal('not-allowed')
    const matterId = directive.matter_id
    const report_number = reportNumber === '' ? null : reportNumber
    const duty = await findOpenDuty(tx, matterId, 'programme.directive')
    if (duty !== undefined) await dischargeDuty(tx, today, duty, 'reported')
    await tx
      .updateTable('programme.directive')
      .set({ reported_on: today, report_number })
      .where('matter_id', '=', matterId)
      .execute()
    await say(tx, today, { matterId, kind: 'report', text: words, audience: 'internal', postId: actor.post.id })
    await dropNews(tx, matterId)
    await closeMatter(tx, matterId, today, 'done')
    const late = directive.due_on !== null && today > directive.due_on
    return { matterId, data: { document: report_number, due: directive.due_on, late }, result: null }
  },
})
