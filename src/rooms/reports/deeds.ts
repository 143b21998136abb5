import { closeReport } from './deeds/close-report.ts'
import { correctReport } from './deeds/correct-report.ts'
import { writeReport } from './deeds/write-report.ts'

/** Everything this room can do. */
export const reportDeeds = { closeReport, correctReport, writeReport } as const
