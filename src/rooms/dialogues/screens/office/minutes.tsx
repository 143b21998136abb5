import { form } from '../../../../civic/screen/form.ts'
import { Refusal } from '../../../../platform/refusal.ts'
import { openAskers } from '../../deeds/open-askers.ts'
import { readMinutes } from '../../reads/office/minutes.ts'
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
  read: async (reading, visit) => {
    const minutes = await readMinutes(reading, officerAt(visit), askedId(visit), visit)
    const { kind, stage } = minutes.meeting
    if (kind === 'reception' || stage === 'called' || stage === 'cancelled') throw new Refusal('not-found')
    return minutes
  },
  view: (minutes, visit) => ({
    title: minutesVi.title,
    body: <MinutesView minutes={minutes} visit={visit} />,
    placeId: minutes.meeting.placeId,
  }),
})
