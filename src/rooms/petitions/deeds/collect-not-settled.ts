import { collectable, getCollectable } from '../collecting.ts'
import { PetitionNotSettled } from '../contract.ts'
import { collectedBy, dispute, NotSettledInput } from '../judging.ts'
import { petitionDeed } from '../subject.ts'

/** A collector of another branch writes down that it is not settled, and the sender's reason. */
export const collectNotSettled = petitionDeed({
  name: 'collectNotSettled',
  fact: PetitionNotSettled,
  input: NotSettledInput.extend(collectedBy),
  find: getCollectable,
  may: collectable,
  run: (run, { petition }, input) => dispute(run, petition, input.channel, input.reason),
})
