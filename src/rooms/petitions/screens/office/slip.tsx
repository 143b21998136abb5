import { findSlip } from '../../reads/office/slip.ts'
import { petitionWords } from '../../words.ts'
import { isOfficer, officeScreen } from './office-screen.ts'
import { NoSlip, SlipView } from './slip-view.tsx'

/** The slip for whoever came or called, to be printed at once: nobody can make its code again later. */
export const slipPage = officeScreen({
  path: '/nhap/phieu',
  reads: 'app',
  entrance: 'sign-in',
  may: isOfficer,
  read: findSlip,
  view: (slip, visit) => ({
    title: petitionWords(visit.lang).office.entry.slipTitle,
    body: slip === undefined ? <NoSlip visit={visit} /> : <SlipView slip={slip} visit={visit} />,
  }),
})
