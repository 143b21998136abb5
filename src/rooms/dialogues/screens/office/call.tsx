import { form } from '../../../../civic/screen/form.ts'
import { callMeeting } from '../../deeds/call-meeting.ts'
import { seeDialogueNews } from '../../deeds/see-dialogue-news.ts'
import { readCalling } from '../../reads/office/calling.ts'
import { dialogueWords } from '../../words.ts'
import { CallView, callForm } from './call-view.tsx'
import { seenForm } from './desk-news-section.tsx'
import { isOfficer, officerAt, officeScreen } from './office-screen.ts'

/** An office calls a meeting; `?ap=` and `?chu-de=` come from a theme that is hot in a hamlet, `?du-an=` from works. */
export const callPage = officeScreen({
  path: '/lich/moi',
  reads: 'app',
  entrance: 'sign-in',
  may: isOfficer,
  forms: {
    [callForm]: form(callMeeting, {
      input: (body) => ({
        kind: body.text('kind'),
        convenor: body.text('convenor'),
        subject: body.text('subject'),
        hamlet: body.text('hamlet'),
        venue: body.text('venue'),
        heldOn: body.text('heldOn'),
        startsAt: body.text('startsAt'),
        project: body.text('project'),
      }),
      next: ({ meeting }) => ({ to: `/hop/${meeting}` }),
    }),
    // Posted from the list of news on the desk.
    [seenForm]: form(seeDialogueNews, {
      input: (body) => ({ notice: body.text('notice') }),
      next: () => ({ to: '/ban' }),
    }),
  },
  read: ({ db }, visit) => readCalling(db, officerAt(visit), visit),
  view: (data, visit) => ({
    title: dialogueWords(visit.lang).office.call.title,
    body: <CallView data={data} visit={visit} />,
    placeId: data.placeId,
    ...(data.kinds.length > 0 && { form: callForm }),
  }),
})
