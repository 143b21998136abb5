import { form } from '../../../../civic/screen/form.ts'
import { Refusal } from '../../../../platform/refusal.ts'
import { seeNews } from '../../deeds/see-news.ts'
import { readDossier } from '../../reads/office/dossier.ts'
import { pasteForms } from './matter-paste.tsx'
import { askedId, idInPath, isOfficer, officeScreen } from './office-screen.ts'
import { workForms } from './work-forms.ts'
import { mainForm } from './work-offers.tsx'
import { titleOf, WorkView } from './work-view.tsx'

/** The work page of one petition, for whoever may read all of it. */
export const workPage = officeScreen({
  path: `/viec/${idInPath}`,
  reads: 'app',
  entrance: 'sign-in',
  may: isOfficer,
  forms: {
    ...Object.fromEntries(workForms.map((work) => [work.name, work.form])),
    ...pasteForms,
    // Sent from the desk, where the line then is gone.
    'da-xem': form(seeNews, { input: (body) => ({ notice: body.text('notice') }), next: () => ({ to: '/ban' }) }),
  },
  read: async ({ db }, visit) => {
    if (visit.actor.kind !== 'officer') throw new Refusal('not-allowed')
    return readDossier(db, visit.actor, askedId(visit), visit.today)
  },
  view: (dossier, visit) => {
    const main = mainForm(dossier)
    return {
      title: titleOf(dossier, visit),
      body: <WorkView dossier={dossier} visit={visit} />,
      placeId: dossier.place.id,
      ...(main && { form: main.name }),
    }
  },
})
