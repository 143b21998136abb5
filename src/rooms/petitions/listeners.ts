import { on } from '../../civic/deed/listener.ts'
import { DutyInherited } from '../../civic/duties/inherit.ts'
import { followDuty } from './deeds/follow-duty.ts'

const answerable: readonly string[] = [
  'petitions.answer',
  'petitions.review',
  'petitions.promise',
  'petitions.hand-over',
]

/** When a duty to answer is inherited, the petition is the heir's. */
export const petitionListeners = [
  on('petitions', DutyInherited, async (run, fact) => {
    if (fact.matterId === null || !answerable.includes(fact.data.kind)) return
    await run.cause(followDuty, { petition: fact.matterId, to: fact.data.to }, fact.id)
  }),
]
