import type { Actor } from '../../civic/actor/actor.ts'
import { mayCollect } from './may.ts'
import type { Petition } from './subject.ts'

/** Who may read the whole of a petition: its words, photos and what the office said inside. */
export interface Readers {
  /** Once it was handed over as an accusation: the receiving post, and nobody else. */
  desk: string | undefined
  /** Offices in which a duty of the petition stands or stood. */
  offices: readonly string[]
  /** Posts above the answering one, the nearest first. */
  superiors: readonly string[]
}

export const mayReadPetition = (actor: Actor, readers: Readers): boolean => {
  if (actor.kind !== 'officer') return false
  if (readers.desk !== undefined) return actor.post.id === readers.desk
  return readers.offices.includes(actor.post.officeId) || readers.superiors.includes(actor.post.id)
}

/** Collectors read the question and the answer they ask the sender about; never the words inside the office. */
export const mayReadToCollect = (
  actor: Actor,
  { petition, reach }: { petition: Petition; reach: readonly string[] },
): boolean =>
  petition.answered !== undefined &&
  petition.stage !== 'handing-over' &&
  petition.matter.closed_as !== 'handed-over' &&
  mayCollect(actor, petition, reach)
