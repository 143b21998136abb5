import { type FormBody, form } from '../../../../civic/screen/form.ts'
import { agreeObstacle } from '../../deeds/agree-obstacle.ts'
import { askCorrection } from '../../deeds/ask-correction.ts'
import { disagreeObstacle } from '../../deeds/disagree-obstacle.ts'
import { openReferral } from '../../deeds/open-referral.ts'
import { sayPromiseNotSo } from '../../deeds/say-promise-not-so.ts'
import { sayPromiseSo } from '../../deeds/say-promise-so.ts'
import { withdrawQuestion } from '../../deeds/withdraw-question.ts'
import { readFollowed } from '../../reads/public/followed.ts'
import { followPath } from '../../return-code.ts'
import { FollowView, followTitle } from './follow-view.tsx'
import { agreeForm, correctForm, notAgreeForm, notSoForm, petitionForm, soForm, withdrawForm } from './following.ts'
import { publicScreen } from './screen.ts'

/** Where the sender of a petition follows it: a page of the house, whichever room shows it. */
const petitionPath = '/theo-doi'
const next = () => ({ to: followPath })

const onObstacle = (body: FormBody) => ({
  project: body.text('project'),
  number: Number(body.text('number')),
  channel: 'web',
})

/** Whoever asked, behind the code of the slip: what became of the question or the obstacle, and their word on it. */
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
    [petitionForm]: form(openReferral, {
      input: (body) => ({ meeting: body.text('meeting'), number: Number(body.text('number')) }),
      next: ({ petition, power }) => ({ to: petitionPath, openSender: { matterId: petition, power } }),
    }),
    [agreeForm]: form(agreeObstacle, { input: onObstacle, next }),
    [notAgreeForm]: form(disagreeObstacle, {
      input: (body) => ({ ...onObstacle(body), text: body.text('text') }),
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
