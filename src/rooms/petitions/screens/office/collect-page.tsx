import { form } from '../../../../civic/screen/form.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import { collectNotSettled } from '../../deeds/collect-not-settled.ts'
import { collectSettled } from '../../deeds/collect-settled.ts'
import { openSender } from '../../deeds/open-sender.ts'
import { withdrawPetition } from '../../deeds/withdraw-petition.ts'
import { readCollecting } from '../../reads/office/collect.ts'
import { petitionWords } from '../../words.ts'
import { notSettledForm, settledForm, withdrawForm } from './collect-page-verdict.tsx'
import { CollectView } from './collect-page-view.tsx'
import { openForm } from './contact.tsx'
import { askedId, idInPath, isOfficer, officeScreen } from './office-screen.ts'

const samePage = (_result: unknown, { path }: Visit) => ({ to: path })

/** Asking the sender by telephone or slip whether it is settled: the Front, or the Party committee where the Front is rated. */
export const collectPage = officeScreen({
  path: `/thu-thap/${idInPath}`,
  reads: 'app',
  entrance: 'sign-in',
  may: isOfficer,
  forms: {
    [openForm]: form(openSender, {
      input: (body, visit) => ({ petition: askedId(visit), purpose: body.text('purpose') }),
      next: (_result, { path }) => ({ to: `${path}#lien-he` }),
    }),
    [settledForm]: form(collectSettled, {
      input: (body, visit) => ({ petition: askedId(visit), channel: body.text('channel') }),
      next: samePage,
    }),
    [notSettledForm]: form(collectNotSettled, {
      input: (body, visit) => ({
        petition: askedId(visit),
        channel: body.text('channel'),
        reason: body.text('reason'),
      }),
      next: samePage,
    }),
    [withdrawForm]: form(withdrawPetition, {
      input: (body, visit) => ({ petition: askedId(visit), reason: body.text('reason') }),
      next: samePage,
    }),
  },
  read: (reading, visit) => readCollecting(reading, visit, askedId(visit)),
  view: (collecting, visit) => ({
    title: petitionWords(visit.lang).office.call.collectTitle,
    body: <CollectView collecting={collecting} visit={visit} />,
    ...(collecting.waits && { form: notSettledForm }),
  }),
})
