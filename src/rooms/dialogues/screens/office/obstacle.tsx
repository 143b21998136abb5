import { readObstaclePage } from '../../reads/office/obstacle.ts'
import { dialogueWords } from '../../words.ts'
import { mountedForms } from './act-form.tsx'
import { obstacleActs } from './obstacle-acts.tsx'
import { ObstacleView } from './obstacle-view.tsx'
import { askedId, askedNumber, idInPath, isOfficer, numberInPath, officerAt, officeScreen } from './office-screen.ts'

/** One obstacle: what the household said, what it was answered, and what comes next. */
export const obstaclePage = officeScreen({
  path: `/du-an/${idInPath}/vuong-mac/${numberInPath}`,
  reads: 'app',
  entrance: 'sign-in',
  may: isOfficer,
  forms: mountedForms(obstacleActs),
  read: (reading, visit) =>
    readObstaclePage(reading, officerAt(visit), { id: askedId(visit), number: askedNumber(visit) }, visit),
  view: (page, visit) => ({
    title: dialogueWords(visit.lang).office.works.obstacle(page.obstacle.number),
    body: <ObstacleView page={page} visit={visit} />,
    placeId: page.project.placeId,
    ...(visit.attempt && { form: visit.attempt.form }),
  }),
})
