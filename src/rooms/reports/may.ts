import type { Actor, Officer } from '../../civic/actor/actor.ts'
import type { Place } from '../../civic/places/places.ts'
import type { OfficeKind } from '../../civic/posts/tables.ts'
import type { ReportForm } from './contract.ts'

type At = Pick<Place, 'id' | 'parent_id'>

const readers: readonly string[] = ['state', 'party', 'front']

/** Reads some report: those who work for the Committee, the Party committee or the Front. */
export const readsReports = (actor: Actor): actor is Officer =>
  actor.kind === 'officer' && readers.includes(actor.post.branch)

/** Reads the reports of this place: at the place itself, or at what it lies in. */
export const readsReportsOf = (actor: Actor, place: At): actor is Officer =>
  readsReports(actor) && (actor.post.placeId === place.id || actor.post.placeId === place.parent_id)

/** Besides leaders: the units that write reports. */
const writingUnits: readonly string[] = ['office', 'party-building', 'mass-mobilisation', 'information-mobilisation']
const writingOffices: readonly OfficeKind[] = ['peoples-committee', 'party-committee']

/** Closes the figures of this place, and writes under them: the leaders and the office of its Committee and of its Party committee. */
export const keepsReportsOf = (
  actor: Actor,
  { place, officeKind }: { place: At; officeKind: OfficeKind | undefined },
): actor is Officer =>
  actor.kind === 'officer' &&
  actor.post.placeId === place.id &&
  officeKind !== undefined &&
  writingOffices.includes(officeKind) &&
  (actor.post.leads || writingUnits.includes(actor.post.unit ?? ''))

/** The paper an officer writes: neither the Committee nor the Party committee writes the other's. */
export const ownForm = ({ post }: Officer): ReportForm => (post.branch === 'party' ? 'party-committee' : 'committee')

/** The Party committee's paper is read by its own; the Committee's by all who read reports. */
export const readsForm = (actor: Officer, form: ReportForm): boolean =>
  form === 'committee' || actor.post.branch === 'party'
