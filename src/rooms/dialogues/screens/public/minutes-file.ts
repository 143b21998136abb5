import { documentType, officialDocument } from '../../../../civic/files/official-document.ts'
import { anyone } from '../../../../civic/screen/screen.ts'
import { minutesDocument } from '../../minutes-document.ts'
import { readMinutesSheet } from '../../reads/public/minutes-sheet.ts'
import { minutesVi } from '../../words/minutes.vi.ts'
import { meetingInPath, publicDownload } from './screen.ts'

/** The frozen minutes as a Word file, for everybody. */
export const minutesFile = publicDownload({
  path: `/hop/${meetingInPath}/bien-ban.docx`,
  reads: 'public',
  may: anyone,
  read: ({ db }, { params }) => readMinutesSheet(db, params.code ?? ''),
  write: async (sheet) => ({
    name: minutesVi.file(sheet.code),
    type: documentType,
    content: await officialDocument(minutesDocument(sheet)),
  }),
})
