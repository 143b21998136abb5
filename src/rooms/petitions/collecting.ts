import type { Actor } from '../../civic/actor/actor.ts'
import { getPlace } from '../../civic/places/places.ts'
import { mayCollect } from './may.ts'
import { getPetition, type Petition, type PetitionTransaction } from './subject.ts'

/** A petition, and the places whose collectors may ask its sender: its own and those above. */
interface Collectable {
  petition: Petition
  reach: readonly string[]
}

export const getCollectable = async (tx: PetitionTransaction, input: { petition: string }): Promise<Collectable> => {
  const petition = await getPetition(tx, input)
  const reach: string[] = []
  for (let at: string | null = petition.matter.place_id; at !== null; at = (await getPlace(tx, at)).parent_id)
    reach.push(at)
  return { petition, reach }
}

export const collectable = (actor: Actor, { petition, reach }: Collectable): boolean =>
  mayCollect(actor, petition, reach)
