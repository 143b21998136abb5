import { form } from '../../../../civic/screen/form.ts'
import { openAskers } from '../../deeds/open-askers.ts'
import { readSignedMinutes } from '../../reads/office/minutes.ts'
import { minutesVi } from '../../words/minutes.vi.ts'
import { MinutesView, openForm } from './minutes-view.tsx'
import { askedId, idInPath, isOfficer, officerAt, officeScreen } from './office-screen.ts'

/** The minutes as a sheet to print and sign. */
export const minutesPage = officeScreen({
  path: `/hop/${idInPath}/bien-ban`,
  reads: 'app',
  entrance: 'sign-in',
  may: isOfficer,
  forms: {
    [openForm]: form(openAskers, {
      input: (_body, { params }) => ({ meeting: params.id, purpose: 'minutes' }),
      next: (_, { path }) => ({ to: path }),
    }),
  },
  read: (reading, visit) => readSignedMinutes(reading, officerAt(visit), askedId(visit), visit),
  view: (minutes, visit) => ({
    title: minutesVi.title,
    body: <MinutesView minutes={minutes} visit={visit} />,
    placeId: minutes.meeting.placeId,
  }),
})
