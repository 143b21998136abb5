import { anyone } from '../../../../civic/screen/screen.ts'
import { readProjectPage } from '../../reads/public/projects.ts'
import { ProjectView } from './project-view.tsx'
import { projectInPath, publicScreen } from './screen.ts'

/** One project, by its code: what households raised, in counts, and the dialogues held on it. */
export const projectPage = publicScreen({
  path: `/du-an/${projectInPath}`,
  reads: 'public',
  door: 'discuss',
  may: anyone,
  read: ({ db }, { params, today }) => readProjectPage(db, params.code ?? '', today),
  view: (page, visit) => ({
    title: page.project.name,
    body: <ProjectView page={page} visit={visit} />,
    placeId: page.place.id,
  }),
})
