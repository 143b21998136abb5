import { collectable, getCollectable } from '../collecting.ts'
import { PetitionSettled } from '../contract.ts'
import { collectedBy, settle } from '../judging.ts'
import { OnPetition, petitionDeed } from '../subject.ts'

/** A collector of another branch writes down, from the telephone or a slip, that it is settled. */
export const collectSettled = petitionDeed({
  name: 'collectSettled',
  fact: PetitionSettled,
  input: OnPetition.extend(collectedBy),
  find: getCollectable,
  may: collectable,
  run: (run, { petition }, input) => settle(run, petition, input.channel),
})
