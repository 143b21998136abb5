import { PetitionNotSettled } from '../contract.ts'
import { dispute, NotSettledInput } from '../judging.ts'
import { isSenderInFull } from '../may.ts'
import { getPetition, petitionDeed } from '../subject.ts'

/** The sender says on the web that it is not settled, and why. */
export const sayNotSettled = petitionDeed({
  name: 'sayNotSettled',
  fact: PetitionNotSettled,
  input: NotSettledInput,
  find: getPetition,
  may: isSenderInFull,
  run: (run, petition, input) => dispute(run, petition, 'web', input.reason),
})
