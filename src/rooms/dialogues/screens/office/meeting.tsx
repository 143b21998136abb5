import { readMeetingPage } from '../../reads/office/meeting-page.ts'
import { mountedForms } from './act-form.tsx'
import { beforeActs } from './meeting-acts.tsx'
import { MeetingView } from './meeting-view.tsx'
import { minutesActs } from './minutes-acts.tsx'
import { askedId, idInPath, isOfficer, officerAt, officeScreen } from './office-screen.ts'

/** The work page of one meeting, from the call to the final minutes. */
export const meetingPage = officeScreen({
  path: `/hop/${idInPath}`,
  reads: 'app',
  entrance: 'sign-in',
  may: isOfficer,
  forms: mountedForms([...beforeActs, ...minutesActs]),
  read: ({ db }, visit) => readMeetingPage(db, officerAt(visit), askedId(visit), visit),
  view: (page, visit) => ({
    title: page.meeting.subject,
    body: <MeetingView page={page} visit={visit} />,
    placeId: page.meeting.placeId,
    ...(visit.attempt && { form: visit.attempt.form }),
  }),
})
