import { type FormBody, form } from '../../../../civic/screen/form.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import { assets } from '../../../../ui/index.ts'
import { recordQuestion } from '../../deeds/record-question.ts'
import { readGrid } from '../../reads/office/grid.ts'
import { dialogueWords } from '../../words.ts'
import { GridView, gridForm } from './grid-view.tsx'
import { askingOf, ticked } from './inputs.tsx'
import { askedId, idInPath, isOfficer, officerAt, officeScreen } from './office-screen.ts'

/** One row as the deed has it: the same box is the answer or what was promised, the same list who gave it. */
const rowOf = (body: FormBody, visit: Visit) => ({
  ...askingOf(body, visit),
  outcome: body.text('outcome'),
  answer: body.text('said'),
  line: body.text('said'),
  by: body.text('post'),
  post: body.text('post'),
  due: body.text('due'),
  confirmed: ticked(body, 'confirmed'),
})

/** Questions taken down while people speak: a row at a time, sent as a form, or in the background where there is a script. */
export const gridPage = officeScreen({
  path: `/hop/${idInPath}/ghi`,
  reads: 'app',
  entrance: 'sign-in',
  may: isOfficer,
  forms: { [gridForm]: form(recordQuestion, { input: rowOf, next: (_, { path }) => ({ to: path }) }) },
  read: ({ db }, visit) => readGrid(db, officerAt(visit), askedId(visit), visit),
  view: (grid, visit) => ({
    title: dialogueWords(visit.lang).office.grid.title,
    body: <GridView grid={grid} visit={visit} />,
    placeId: grid.meeting.placeId,
    ...(grid.open && { form: gridForm, script: assets.keptRowsUrl }),
  }),
})
