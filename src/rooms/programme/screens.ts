import type { Room } from '../../civic/room.ts'
import type { Screen, Section } from '../../civic/screen/screen.ts'
import { explainSection } from './screens/desk/explain-section.tsx'
import { hotHamletSection } from './screens/desk/hot-hamlet-section.tsx'
import { hotSection } from './screens/desk/hot-section.tsx'
import { lateSection } from './screens/desk/late-section.tsx'
import { newsSection } from './screens/desk/news-section.tsx'
import { toolsSection } from './screens/desk/tools-section.tsx'
import { workSections } from './screens/desk/work-sections.tsx'
import { askExplanationPage } from './screens/discipline/ask.tsx'
import { explanationPage } from './screens/discipline/explain.tsx'
import { disciplineList } from './screens/discipline/list.tsx'
import { hotList } from './screens/hot/list.tsx'
import { markHotPage } from './screens/hot/mark.tsx'
import { hotPage } from './screens/hot/page.tsx'
import { directivePage } from './screens/papers/directive.tsx'
import { directiveList } from './screens/papers/directives.tsx'
import { enterDirectivePage } from './screens/papers/enter-directive.tsx'
import { setThemePage } from './screens/papers/set-theme.tsx'
import { themesPage } from './screens/papers/themes.tsx'
import { placeSections } from './screens/place/place-section.tsx'
import { standsPage } from './screens/place/stands.tsx'
import { giveTaskPage } from './screens/tasks/give.tsx'
import { taskList } from './screens/tasks/list.tsx'
import { taskPage } from './screens/tasks/page.tsx'
import { publicTasksPage } from './screens/tasks/public.tsx'

/** The pages of this room. */
export const programmeScreens: readonly Screen[] = [
  taskList,
  giveTaskPage,
  taskPage,
  publicTasksPage,
  standsPage,
  themesPage,
  setThemePage,
  directiveList,
  enterDirectivePage,
  directivePage,
  hotList,
  markHotPage,
  hotPage,
  disciplineList,
  askExplanationPage,
  explanationPage,
]

/** What this room says on other pages. */
export const programmeSections: readonly Section[] = [
  toolsSection,
  explainSection,
  ...workSections,
  lateSection,
  hotSection,
  hotHamletSection,
  newsSection,
  ...placeSections,
]

const pages: Readonly<Record<string, string>> = {
  task: '/nhiem-vu',
  directive: '/chi-dao',
  hot: '/buc-xuc',
  explanation: '/ky-cuong',
}

export const pageOf: NonNullable<Room['pageOf']> = ({ id, kind, whole }) =>
  whole && pages[kind] !== undefined ? `${pages[kind]}/${id}` : undefined
