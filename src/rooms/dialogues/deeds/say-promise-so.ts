import { PromiseConfirmed } from '../contract.ts'
import { getJudged, JudgeInput, judge, judges } from '../judging.ts'
import { dialogueDeed } from '../subject.ts'

/** Those it was promised to say: it is so. */
export const sayPromiseSo = dialogueDeed({
  name: 'sayPromiseSo',
  fact: PromiseConfirmed,
  input: JudgeInput,
  find: getJudged,
  may: judges,
  run: (run, judged, input) => judge(run, judged, input, 'so'),
})
