import type { Wide } from '../../../civic/words.ts'
import { callVi } from './office-call.vi.ts'
import { deskVi } from './office-desk.vi.ts'
import { entryVi } from './office-entry.vi.ts'
import { exportVi } from './office-export.vi.ts'
import { importVi } from './office-import.vi.ts'
import { problemsVi } from './office-problems.vi.ts'
import { workVi } from './office-work.vi.ts'

/** What the office's screens say; Vietnamese is the source. */
export const officeVi = {
  desk: deskVi,
  work: workVi,
  call: callVi,
  entry: entryVi,
  import: importVi,
  export: exportVi,
  problems: problemsVi,
} as const

export type OfficeWords = Wide<typeof officeVi>
