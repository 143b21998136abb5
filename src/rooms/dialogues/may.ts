import { type Actor, leads, type Officer, sitsIn } from '../../civic/actor/actor.ts'
import type { Meeting } from './subject.ts'

/** Besides leaders: the units through which an office's paper goes, those whose work is people, and a hamlet's head. */
const clerical: readonly string[] = [
  'office',
  'one-stop',
  'citizen-reception',
  'party-building',
  'information-mobilisation',
  'mass-mobilisation',
  'hamlet',
]

/** Calls meetings for an office, keeps their grid and their minutes. */
export const callsFor = (actor: Actor, officeId: string): actor is Officer =>
  sitsIn(actor, officeId) && (actor.post.leads || clerical.includes(actor.post.unit ?? ''))

/** Works on a meeting for the office that called it. */
export const runsIt = (actor: Actor, meeting: Meeting): actor is Officer => callsFor(actor, meeting.office.id)

/** Leads the office that called it: approves the conclusion. */
export const leadsIt = (actor: Actor, meeting: Meeting): actor is Officer => leads(actor, meeting.office.id)

/** Is the head of a hamlet or quarter of this place. */
export const headsHamletIn = (actor: Actor, placeId: string): actor is Officer =>
  actor.kind === 'officer' && actor.post.unit === 'hamlet' && actor.post.placeId === placeId

/** Sits in the Front of this place, which stands beside the people at a meeting. */
export const frontOf = (actor: Actor, placeId: string): actor is Officer =>
  actor.kind === 'officer' && actor.post.branch === 'front' && actor.post.placeId === placeId

/** Somebody on the web, with a code of anything or none. */
export const isAnyone = (actor: Actor): boolean => actor.kind === 'visitor' || actor.kind === 'sender'

/** Reads the work page of a meeting: the office that called it; and those who stood beside the people there. */
export const readsWork = (actor: Actor, { officeId, placeId }: { officeId: string; placeId: string }): boolean =>
  sitsIn(actor, officeId) || frontOf(actor, placeId) || headsHamletIn(actor, placeId)

/** Of a promise's page: whether it is the officer's own office's, and whether they may take down what people say of it. */
export const readsPromise = (
  actor: Actor,
  on: { officeId: string; convenorOfficeId: string; branch: string; placeId: string; above: string | null },
): { own: boolean; judges: boolean } | undefined => {
  if (actor.kind !== 'officer') return undefined
  const { officeId, branch, placeId } = actor.post
  const own = officeId === on.officeId
  const judges = branch !== on.branch && (placeId === on.placeId || placeId === on.above)
  return own || judges || officeId === on.convenorOfficeId ? { own, judges } : undefined
}

/**
 * How somebody stands to works: `runs` for the office that runs them; `beside` for the Front, and the head of a hamlet, who stand with
 * the households and see of them no name.
 */
export const standsToProject = (
  actor: Actor,
  { officeId, placeId }: { officeId: string; placeId: string },
): 'runs' | 'beside' | undefined => {
  if (callsFor(actor, officeId)) return 'runs'
  return frontOf(actor, placeId) || headsHamletIn(actor, placeId) ? 'beside' : undefined
}
