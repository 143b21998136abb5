import type { OfficeWords } from './office.vi.ts'
import { callEn } from './office-call.en.ts'
import { deskEn } from './office-desk.en.ts'
import { entryEn } from './office-entry.en.ts'
import { exportEn } from './office-export.en.ts'
import { importEn } from './office-import.en.ts'
import { problemsEn } from './office-problems.en.ts'
import { workEn } from './office-work.en.ts'

export const officeEn: OfficeWords = {
  desk: deskEn,
  work: workEn,
  call: callEn,
  entry: entryEn,
  import: importEn,
  export: exportEn,
  problems: problemsEn,
}
