import { prose } from '../../../civic/deed/fields.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { ReportCorrected } from '../contract.ts'
import { differing } from '../differences.ts'
import { freeze } from '../freezing.ts'
import { keepsReportsOf } from '../may.ts'
import { closingsOf } from '../reads/closings.ts'
import { frozenFigures } from '../reads/frozen.ts'
import { getReportSubject, OnReport } from '../subject.ts'
import { type ReportTransaction, reportDeed } from '../tables.ts'

/**
 * Closes the figures of a period anew, beside the closing that was wrong; the old one stays as it was. What was written under it is carried
 * over, to be gone through again.
 */
export const correctReport = reportDeed({
  name: 'correctReport',
  fact: ReportCorrected,
  input: OnReport.extend({ reason: prose(1000, 5) }),
  find: getReportSubject,
  may: keepsReportsOf,
  run: async ({ tx, today, actor, report }, subject, { reason }) => {
    if (!keepsReportsOf(actor, subject)) throw new Refusal('not-allowed')
    const { place, period } = subject
    const last = (await closingsOf(tx, place, period)).at(-1)
    if (last === undefined) throw new Refusal('not-closed-yet')
    const parts = await report(place.id, period)
    const changed = differing(await frozenFigures(tx, last.id), parts)
    if (changed === 0) throw new Refusal('nothing-changed')
    const number = last.number + 1
    const data = await freeze(tx, { place, period, actor, today, number, reason, parts })
    await carryTexts(tx, last.id, data.closing)
    return {
      matterId: null,
      data: { ...data, number, corrects: last.id, differing: changed },
      result: { closing: data.closing, number },
    }
  },
})

const carryTexts = async (tx: ReportTransaction, from: string, to: string): Promise<void> => {
  const texts = await tx.selectFrom('reports.text').selectAll().where('closing_id', '=', from).execute()
  if (texts.length === 0) return
  await tx
    .insertInto('reports.text')
    .values(texts.map((text) => ({ ...text, closing_id: to })))
    .execute()
}
