import { type Actor, sitsIn } from '../../civic/actor/actor.ts'
import { type Duty, getOpenDuty } from '../../civic/duties/duty.ts'
import { officeOf } from '../../civic/posts/posts.ts'
import { getPetition, type Petition, type PetitionTransaction } from './subject.ts'

/** An answered round that still owes its publication, and the office that owes it. */
interface ToPublish {
  petition: Petition
  duty: Duty
  officeId: string
}

export const getToPublish = async (tx: PetitionTransaction, input: { petition: string }): Promise<ToPublish> => {
  const petition = await getPetition(tx, input)
  const duty = await getOpenDuty(tx, petition.matter_id, 'petitions.publish')
  return { petition, duty, officeId: (await officeOf(tx, duty.post_id)).id }
}

export const publishes = (actor: Actor, { officeId }: ToPublish): boolean => sitsIn(actor, officeId)
