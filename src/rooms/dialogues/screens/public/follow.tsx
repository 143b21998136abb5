import { form } from '../../../../civic/screen/form.ts'
import { askCorrection } from '../../deeds/ask-correction.ts'
import { sayPromiseNotSo } from '../../deeds/say-promise-not-so.ts'
import { sayPromiseSo } from '../../deeds/say-promise-so.ts'
import { withdrawQuestion } from '../../deeds/withdraw-question.ts'
import { readFollowed } from '../../reads/public/followed.ts'
import { followPath } from '../../return-code.ts'
import { FollowView, followTitle } from './follow-view.tsx'
import { correctForm, notSoForm, soForm, withdrawForm } from './following.ts'
import { publicScreen } from './screen.ts'

const next = () => ({ to: followPath })

/** Whoever asked, behind the code of the slip: what became of the question, and their word on what was promised. */
export const followPage = publicScreen({
  path: followPath,
  reads: 'app',
  door: 'discuss',
  entrance: 'code',
  may: (actor) => actor.kind === 'sender' && actor.point !== undefined,
  forms: {
    [soForm]: form(sayPromiseSo, {
      input: (body) => ({ promise: body.text('promise'), channel: 'web' }),
      next,
    }),
    [notSoForm]: form(sayPromiseNotSo, {
      input: (body) => ({ promise: body.text('promise'), channel: 'web', reason: body.text('reason') }),
      next,
    }),
    [correctForm]: form(askCorrection, {
      input: (body) => ({
        meeting: body.text('meeting'),
        number: Number(body.text('number')),
        text: body.text('text'),
      }),
      next,
    }),
    [withdrawForm]: form(withdrawQuestion, {
      input: (body) => ({ meeting: body.text('meeting'), number: Number(body.text('number')) }),
      next,
    }),
  },
  read: ({ db }, visit) => readFollowed(db, visit),
  view: (data, visit) => ({
    title: followTitle(data, visit.lang),
    body: <FollowView data={data} visit={visit} />,
  }),
})
