import { Refusal } from '../../../platform/refusal.ts'
import { ReportClosed } from '../contract.ts'
import { freeze } from '../freezing.ts'
import { keepsReportsOf } from '../may.ts'
import { isOver } from '../period.ts'
import { closingsOf } from '../reads/closings.ts'
import { getReportSubject, OnReport } from '../subject.ts'
import { reportDeed } from '../tables.ts'

/** Closes the figures of a place for a period (chốt số liệu), once: what all rooms say of it is frozen, with the matters behind it. */
export const closeReport = reportDeed({
  name: 'closeReport',
  fact: ReportClosed,
  input: OnReport,
  find: getReportSubject,
  may: keepsReportsOf,
  run: async ({ tx, today, actor, report }, subject) => {
    if (!keepsReportsOf(actor, subject)) throw new Refusal('not-allowed')
    const { place, period } = subject
    if (!isOver(period, today)) throw new Refusal('period-not-over', { until: period.until })
    if ((await closingsOf(tx, place, period)).length > 0) throw new Refusal('report-closed-already')
    const parts = await report(place.id, period)
    const data = await freeze(tx, { place, period, actor, today, number: 1, reason: null, parts })
    return { matterId: null, data, result: { closing: data.closing, number: 1 } }
  },
})
