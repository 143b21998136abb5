import { id, prose } from '../../../civic/deed/fields.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { ReportWritten, type TextPart, textParts } from '../contract.ts'
import { keepsReportsOf, ownForm } from '../may.ts'
import { closingsOf } from '../reads/closings.ts'
import { textsOf } from '../reads/texts.ts'
import { getReportSubject, OnReport } from '../subject.ts'
import { type ReportTransaction, reportDeed } from '../tables.ts'

const words = prose(8000, 0).default('')

/** The Committee, or the Party committee, writes under the figures: in its own paper, of the last closing. */
export const writeReport = reportDeed({
  name: 'writeReport',
  fact: ReportWritten,
  input: OnReport.extend({
    closing: id,
    results: words,
    late: words,
    promised: words,
    'not-satisfied': words,
    proposals: words,
  }),
  find: getReportSubject,
  may: keepsReportsOf,
  run: async ({ tx, today, actor }, subject, input) => {
    if (!keepsReportsOf(actor, subject)) throw new Refusal('not-allowed')
    const last = (await closingsOf(tx, subject.place, subject.period)).at(-1)
    if (last?.id !== input.closing) throw new Refusal('not-the-latest')
    const form = ownForm(actor)
    const written = await textsOf(tx, last.id, form)
    const changed = textParts.filter((part) => input[part] !== (written[part] ?? ''))
    const by = { closing_id: last.id, form, written_on: today, written_by_post_id: actor.post.id }
    for (const part of changed) await putText(tx, { ...by, part, words: input[part] })
    return { matterId: null, data: { closing: last.id, form, parts: changed.length }, result: { closing: last.id } }
  },
})

type Text = Parameters<ReturnType<typeof insertText>['values']>[0]
const insertText = (tx: ReportTransaction) => tx.insertInto('reports.text')

const putText = async (tx: ReportTransaction, text: Text & { part: TextPart }): Promise<void> => {
  await insertText(tx)
    .values(text)
    .onConflict((conflict) => conflict.columns(['closing_id', 'form', 'part']).doUpdateSet(text))
    .execute()
}
