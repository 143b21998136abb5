import { z } from 'zod'
import { day, id } from '../../civic/deed/fields.ts'
import { factKind } from '../../civic/facts/kind.ts'
import { periodKinds } from './period.ts'

/** The papers a report is written on: the Committee's, and the Party committee's. */
export const reportForms = ['committee', 'party-committee'] as const
export type ReportForm = (typeof reportForms)[number]

/** What is written under the figures, in order. */
export const textParts = ['results', 'late', 'promised', 'not-satisfied', 'proposals'] as const
export type TextPart = (typeof textParts)[number]

const closed = z.object({
  closing: id,
  place: z.string(),
  kind: z.enum(periodKinds),
  from: day,
  until: day,
  figures: z.number().int(),
  /** SHA-256 of the frozen figures with the matters behind them: some of them are not public, and what they were can still be shown later. */
  digest: z.string().regex(/^[0-9a-f]{64}$/),
})

export const ReportClosed = factKind('report.closed', 1, 'supervise', closed)
export const ReportCorrected = factKind(
  'report.corrected',
  1,
  'supervise',
  closed.extend({ number: z.number().int(), corrects: id, differing: z.number().int() }),
)
export const ReportWritten = factKind(
  'report.written',
  1,
  'supervise',
  z.object({ closing: id, form: z.enum(reportForms), parts: z.number().int() }),
)

export const reportFacts = [ReportClosed, ReportCorrected, ReportWritten] as const
