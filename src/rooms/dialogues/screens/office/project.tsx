import { readProjectPage } from '../../reads/office/project.ts'
import { mountedForms } from './act-form.tsx'
import { askedId, idInPath, isOfficer, officerAt, officeScreen } from './office-screen.ts'
import { raise } from './project-acts.tsx'
import { ProjectView } from './project-view.tsx'

/** The work page of a project: what households said, and what it was answered. */
export const projectPage = officeScreen({
  path: `/du-an/${idInPath}`,
  reads: 'app',
  entrance: 'sign-in',
  may: isOfficer,
  forms: mountedForms([raise]),
  read: ({ db }, visit) => readProjectPage(db, officerAt(visit), askedId(visit), visit),
  view: (page, visit) => ({
    title: page.project.name,
    body: <ProjectView page={page} visit={visit} />,
    placeId: page.project.placeId,
    form: raise.name,
  }),
})
