import { form } from '../../../../civic/screen/form.ts'
import { openSender } from '../../deeds/open-sender.ts'
import { reportCall } from '../../deeds/report-call.ts'
import { readCall } from '../../reads/office/call.ts'
import { petitionWords } from '../../words.ts'
import { CallView, reportForm } from './call-page-view.tsx'
import { openForm } from './contact.tsx'
import { askedId, idInPath, isOfficer, officeScreen } from './office-screen.ts'

/** Calling or writing to the sender: the words, the number, and how it went. */
export const callPage = officeScreen({
  path: `/viec/${idInPath}/goi`,
  reads: 'app',
  entrance: 'sign-in',
  may: isOfficer,
  forms: {
    [openForm]: form(openSender, {
      input: (body, visit) => ({ petition: askedId(visit), purpose: body.text('purpose') }),
      next: (_result, visit) => ({ to: `${visit.path}#lien-he` }),
    }),
    [reportForm]: form(reportCall, {
      input: (body, visit) => ({ petition: askedId(visit), outcome: body.text('outcome') }),
      next: () => ({ to: '/ban#ban-goi' }),
    }),
  },
  read: (reading, visit) => readCall(reading, visit, askedId(visit)),
  view: (call, visit) => ({
    title: petitionWords(visit.lang).office.call.title,
    body: <CallView call={call} visit={visit} />,
  }),
})
