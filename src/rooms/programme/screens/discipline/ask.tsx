import { form } from '../../../../civic/screen/form.ts'
import { Refusal } from '../../../../platform/refusal.ts'
import { askExplanation } from '../../deeds/ask-explanation.ts'
import { directs } from '../../directing.ts'
import { seesDiscipline } from '../../may.ts'
import { getPostAt, standingName } from '../../posts.ts'
import { isAsked } from '../../reads/discipline.ts'
import { lateDuties } from '../../reads/late.ts'
import { programmeWords } from '../../words.ts'
import { officerAt, programmeScreen } from '../room-screen.ts'
import { AskView, askForm } from './ask-view.tsx'

/** What is late with one post, and asking it why. */
export const askExplanationPage = programmeScreen({
  path: '/ky-cuong/hoi',
  reads: 'app',
  entrance: 'sign-in',
  may: seesDiscipline,
  forms: {
    [askForm]: form(askExplanation, {
      input: (body) => ({ post: body.text('post'), question: body.text('question') }),
      next: ({ explanation }) => ({ to: `/ky-cuong/${explanation}` }),
    }),
  },
  read: async ({ db }, visit) => {
    const officer = officerAt(visit)
    const post = await getPostAt(db, visit.query.get('chuc-danh') ?? '')
    const mayAsk = directs(await getPostAt(db, officer.post.id), post)
    if (!mayAsk && post.placeId !== officer.post.placeId) throw new Refusal('not-allowed')
    return {
      post,
      mayAsk,
      late: await lateDuties(db, post.id, visit.today),
      pending: await isAsked(db, post.id),
    }
  },
  view: (data, visit) => ({
    title: programmeWords(visit.lang).discipline.asking.title(standingName(visit.lang, data.post)),
    body: <AskView {...data} visit={visit} />,
    placeId: data.post.placeId,
    ...(data.mayAsk && !data.pending && data.late.length > 0 && { form: askForm }),
  }),
})
