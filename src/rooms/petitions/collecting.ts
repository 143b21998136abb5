import type { Actor } from '../../civic/actor/actor.ts'
import { civicToday } from '../../platform/clock.ts'
import { mayCollect } from './may.ts'
import { placesAbove } from './place-now.ts'
import { getPetition, type Petition, type PetitionTransaction } from './subject.ts'

/** A petition, and the places whose collectors may ask its sender: its own and those above. */
interface Collectable {
  petition: Petition
  reach: readonly string[]
}

export const getCollectable = async (tx: PetitionTransaction, input: { petition: string }): Promise<Collectable> => {
  const petition = await getPetition(tx, input)
  const places = await placesAbove(tx, petition.matter.place_id, await civicToday(tx))
  return { petition, reach: places.map(({ id }) => id) }
}

export const collectable = (actor: Actor, { petition, reach }: Collectable): boolean =>
  mayCollect(actor, petition, reach)
