import { anyone } from '../../../../civic/screen/screen.ts'
import { readMeetingPage } from '../../reads/public/meeting.ts'
import { MeetingView } from './meeting-view.tsx'
import { meetingInPath, publicScreen } from './screen.ts'

/** One meeting, by the code that stands in every list: from the call to the frozen minutes. */
export const meetingPage = publicScreen({
  path: `/hop/${meetingInPath}`,
  reads: 'public',
  door: 'discuss',
  may: anyone,
  read: ({ db }, { params }) => readMeetingPage(db, params.code ?? ''),
  view: (page, visit) => ({
    title: page.meeting.subject,
    body: <MeetingView page={page} visit={visit} />,
    placeId: page.place.id,
  }),
})
