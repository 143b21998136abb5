import { on } from '../../civic/deed/listener.ts'
import { PetitionNotSettled, PetitionSettled } from '../petitions/contract.ts'
import { askForRating } from './deeds/ask-for-rating.ts'

/** The last verdict opens the box: settled, or not settled with nobody left to review. */
export const satisfactionListeners = [
  on('satisfaction', PetitionSettled, async (run, fact) => {
    if (fact.matterId !== null) await run.cause(askForRating, { matter: fact.matterId }, fact.matterId)
  }),
  on('satisfaction', PetitionNotSettled, async (run, fact) => {
    if (fact.matterId !== null && fact.data.next === null)
      await run.cause(askForRating, { matter: fact.matterId }, fact.matterId)
  }),
]
