import { form } from '../../../../civic/screen/form.ts'
import { giveMore } from '../../deeds/give-more.ts'
import { sayNotSettled } from '../../deeds/say-not-settled.ts'
import { saySettled } from '../../deeds/say-settled.ts'
import { withdrawPetition } from '../../deeds/withdraw-petition.ts'
import { readFollowed } from '../../reads/public/follow.ts'
import { petitionWords } from '../../words.ts'
import { FollowView } from './follow-view.tsx'
import { followPath, moreForm, notSettledForm, settledForm, withdrawForm } from './following.ts'
import { petitionScreen } from './screen.ts'

const next = () => ({ to: followPath })

/** The sender's own page of one matter, behind the code of the slip. */
export const followPage = petitionScreen({
  path: followPath,
  reads: 'app',
  door: 'check',
  entrance: 'code',
  may: ({ kind }) => kind === 'sender',
  forms: {
    [settledForm]: form(saySettled, { input: (body) => ({ petition: body.text('petition') }), next }),
    [notSettledForm]: form(sayNotSettled, {
      input: (body) => ({ petition: body.text('petition'), reason: body.text('reason') }),
      next,
    }),
    [moreForm]: form(giveMore, {
      input: (body) => ({ petition: body.text('petition'), text: body.text('text') }),
      next,
    }),
    [withdrawForm]: form(withdrawPetition, {
      input: (body) => ({ petition: body.text('petition'), reason: body.text('reason') }),
      next,
    }),
  },
  read: async (reading, visit) => {
    const followed = await readFollowed(reading.db, visit)
    return { ...followed, sections: await reading.sections('follow', followed.petition.matter_id) }
  },
  view: (data, visit) => {
    const { stage } = data.petition
    const written =
      stage === 'waiting' ? moreForm : data.judging && data.power === 'verdict' ? notSettledForm : undefined
    return {
      title: petitionWords(visit.lang).sender.follow.title(data.petition.matter.public_code),
      body: <FollowView data={data} visit={visit} />,
      placeId: (data.now ?? data.place).id,
      ...(written !== undefined && { form: written }),
    }
  },
})
