import { holds, sitsIn } from '../../../../civic/actor/actor.ts'
import { form } from '../../../../civic/screen/form.ts'
import { Refusal } from '../../../../platform/refusal.ts'
import { giveExplanation } from '../../deeds/give-explanation.ts'
import { seesDiscipline } from '../../may.ts'
import { getPostAt } from '../../posts.ts'
import { explainedDuties, findExplanation } from '../../reads/discipline.ts'
import { wordsOf } from '../../reads/task-page.ts'
import { programmeWords } from '../../words.ts'
import { askedId, idInPath, isOfficer, officerAt, programmeScreen } from '../room-screen.ts'
import { ExplainView, explainForm } from './explain-view.tsx'

/** One explanation: what was asked, about what, and the answer. Read by both offices and by who sees what is late there. */
export const explanationPage = programmeScreen({
  path: `/ky-cuong/${idInPath}`,
  reads: 'app',
  entrance: 'sign-in',
  may: isOfficer,
  forms: {
    [explainForm]: form(giveExplanation, {
      input: (body, { params }) => ({ explanation: params.id, text: body.text('text') }),
      next: (_, { path }) => ({ to: path }),
    }),
  },
  read: async ({ db }, visit) => {
    const { actor } = visit
    const { post } = officerAt(visit)
    const explanation = await findExplanation(db, askedId(visit))
    if (explanation === undefined) throw new Refusal('not-found')
    const asked = await getPostAt(db, explanation.askedPostId)
    const by = await getPostAt(db, explanation.byPostId)
    const seesIt = seesDiscipline(actor) && post.placeId === asked.placeId
    if (!seesIt && !sitsIn(actor, asked.officeId) && !sitsIn(actor, by.officeId)) throw new Refusal('not-allowed')
    return {
      explanation,
      asked,
      by,
      words: await wordsOf(db, explanation.id),
      duties: await explainedDuties(db, explanation.id),
      mayAnswer: explanation.givenOn === null && holds(actor, asked.id),
    }
  },
  view: (data, visit) => ({
    title: programmeWords(visit.lang).discipline.explaining.title,
    body: <ExplainView {...data} visit={visit} />,
    placeId: data.explanation.placeId,
    ...(data.mayAnswer && { form: explainForm }),
  }),
})
