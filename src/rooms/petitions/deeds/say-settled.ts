import { PetitionSettled } from '../contract.ts'
import { settle } from '../judging.ts'
import { isSenderInFull } from '../may.ts'
import { getPetition, OnPetition, petitionDeed } from '../subject.ts'

/** The sender, by a code the rated office never held, says on the web that it is settled. */
export const saySettled = petitionDeed({
  name: 'saySettled',
  fact: PetitionSettled,
  input: OnPetition,
  find: getPetition,
  may: isSenderInFull,
  run: (run, petition) => settle(run, petition, 'web'),
})
