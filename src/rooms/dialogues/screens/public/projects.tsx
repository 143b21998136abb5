import { anyone } from '../../../../civic/screen/screen.ts'
import { standingPlaces } from '../../reads/public/places.ts'
import { listProjects } from '../../reads/public/projects.ts'
import { placeIn } from './calendar-asked.ts'
import { type FoundProjects, ProjectsView, projectsTitle } from './projects-view.tsx'
import { publicScreen } from './screen.ts'

/** Works for which ground is cleared, by place. */
export const projectsPage = publicScreen({
  path: '/du-an',
  reads: 'public',
  door: 'discuss',
  may: anyone,
  read: async ({ db }, { query, today }): Promise<FoundProjects> => {
    const places = await standingPlaces(db, today)
    const place = placeIn(query, places)
    return { place, places, projects: await listProjects(db, place?.id) }
  },
  view: (found, visit) => ({
    title: projectsTitle(found, visit.lang),
    body: <ProjectsView found={found} visit={visit} />,
    ...(found.place && { placeId: found.place.id }),
  }),
})
