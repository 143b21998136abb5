import { type Actor, leads, sentIt, sitsIn, speaksForSender } from '../../civic/actor/actor.ts'
import type { Petition } from './subject.ts'

/** Works in the office that is answerable now. */
export const worksOnIt = (actor: Actor, petition: Petition): boolean => sitsIn(actor, petition.office.id)

/** Takes the answer to the system the petition came from: who works on it, or the office that took it over from there. */
export const mayPaste = (actor: Actor, petition: Petition): boolean =>
  worksOnIt(actor, petition) || (petition.entered_by_office_id !== null && sitsIn(actor, petition.entered_by_office_id))

/** Leads the office that is answerable now: assigns, approves, returns. */
export const leadsIt = (actor: Actor, petition: Petition): boolean => leads(actor, petition.office.id)

/**
 * Has the authority to approve: a leader of the office for the first answer, the reviewing post itself for a review;
 * and never somebody who approved an earlier answer to the same petition, under whatever post.
 */
export const mayApprove = (actor: Actor, petition: Petition): boolean =>
  leads(actor, petition.office.id) &&
  (petition.round === 0 || actor.post.id === petition.post_id) &&
  !petition.approvers.includes(actor.officerId)

/**
 * Collects the sender's word by telephone or slip: the Fatherland Front, of the place or above it; where the Front itself
 * answered, the Party committee. Never the branch that is rated.
 */
const collectsFor = (actor: Actor, ratedBranch: string | undefined): boolean =>
  actor.kind === 'officer' && actor.post.branch === (ratedBranch === 'front' ? 'party' : 'front')

export const mayCollect = (actor: Actor, petition: Petition, reach: readonly string[]): boolean =>
  collectsFor(actor, petition.ratedBranch) && actor.kind === 'officer' && reach.includes(actor.post.placeId)

export const isSender = (actor: Actor, petition: Petition): boolean => sentIt(actor, petition.matter_id)
export const isSenderInFull = (actor: Actor, petition: Petition): boolean => speaksForSender(actor, petition.matter_id)
