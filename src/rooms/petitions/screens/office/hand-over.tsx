import { form } from '../../../../civic/screen/form.ts'
import { Refusal } from '../../../../platform/refusal.ts'
import { handOverPetition } from '../../deeds/hand-over-petition.ts'
import { worksOnIt } from '../../may.ts'
import { assertNow } from '../../petition.ts'
import { getReadable } from '../../reads/office/readers.ts'
import { petitionWords } from '../../words.ts'
import { HandOverView } from './hand-over-view.tsx'
import { askedId, idInPath, isOfficer, officeScreen } from './office-screen.ts'

/** A page of its own, so that nobody hands over by a slip; it leads to the desk, for the matter can be read no more. */
export const handOverPage = officeScreen({
  path: `/viec/${idInPath}/ban-giao`,
  reads: 'app',
  entrance: 'sign-in',
  may: isOfficer,
  forms: {
    'ban-giao': form(handOverPetition, {
      input: (_body, visit) => ({ petition: askedId(visit) }),
      next: () => ({ to: '/ban' }),
    }),
  },
  read: async ({ db }, visit) => {
    const petition = await getReadable(db, visit.actor, askedId(visit))
    if (!worksOnIt(visit.actor, petition)) throw new Refusal('not-allowed')
    assertNow(petition, 'hand-over')
    const questions = await db
      .selectFrom('civic.message')
      .select('text')
      .where('matter_id', '=', petition.matter_id)
      .where('kind', '=', 'question')
      .orderBy('position')
      .execute()
    return { petition, questions }
  },
  view: (data, visit) => ({
    title: petitionWords(visit.lang).office.work.handOverTitle,
    body: <HandOverView {...data} visit={visit} />,
  }),
})
