import { type Actor, holds, type Officer, speaksForSender } from '../../civic/actor/actor.ts'
import type { Place } from '../../civic/places/places.ts'

/** The Fatherland Front, which closes figures: those who are measured do not hold the pen. */
export const sitsInFront = (actor: Actor): actor is Officer => actor.kind === 'officer' && actor.post.branch === 'front'

/** The Front of the place itself or of what it lies in. */
export const mayClose = (actor: Actor, place: Pick<Place, 'id' | 'parent_id'>): actor is Officer =>
  sitsInFront(actor) && (actor.post.placeId === place.id || actor.post.placeId === place.parent_id)

/** The sender, or the collector who took the sender's last word: never the office that is rated. */
export const mayRate = (actor: Actor, asked: { matter_id: string; collectorPostId: string | null }): boolean =>
  speaksForSender(actor, asked.matter_id) || (asked.collectorPostId !== null && holds(actor, asked.collectorPostId))
