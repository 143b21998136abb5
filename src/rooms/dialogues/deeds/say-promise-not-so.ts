import { PromiseDisputed } from '../contract.ts'
import { getJudged, judge, judges, NotSoInput, sayWhy } from '../judging.ts'
import { dialogueDeed } from '../subject.ts'

/** Those it was promised to say: it is not so, and why. The matter ends as one they disagree on; the question may become a petition. */
export const sayPromiseNotSo = dialogueDeed({
  name: 'sayPromiseNotSo',
  fact: PromiseDisputed,
  input: NotSoInput,
  find: getJudged,
  may: judges,
  run: async (run, judged, input) => {
    const done = await judge(run, judged, input, 'not-so')
    await sayWhy(run, judged, input.reason)
    return done
  },
})
