/**
 * Who asks. Work belongs to posts: an officer always acts as one post they hold today.
 *
 * - `visitor`: anyone, unknown
 * - `sender`: showed a return code; `read` looks, `verdict` also speaks for the sender. With a `point`: one of several on the matter,
 *   who opens their own words only
 * - `officer`: signed in, acting as a post
 * - `administrator`: signed in, keeping accounts and holders; touches no matter
 * - `house`: sweeps and listeners
 */
export type Actor =
  | { kind: 'visitor' }
  | { kind: 'sender'; matterId: string; power: 'read' | 'verdict'; point?: number }
  | Officer
  | { kind: 'administrator'; officerId: string }
  | { kind: 'house' }

export interface Officer {
  kind: 'officer'
  officerId: string
  post: ActingPost
}

/** The post an officer acts as, with what the questions below need of its office. */
export interface ActingPost {
  id: string
  role: string
  unit: string | null
  leads: boolean
  officeId: string
  branch: string
  placeId: string
}

export const house: Actor = { kind: 'house' }
export const visitor: Actor = { kind: 'visitor' }

export const isHouse = (actor: Actor): boolean => actor.kind === 'house'
export const isAdministrator = (actor: Actor): boolean => actor.kind === 'administrator'

/** Acts as exactly this post. */
export const holds = (actor: Actor, postId: string): boolean => actor.kind === 'officer' && actor.post.id === postId

/** Acts as some post of this office. */
export const sitsIn = (actor: Actor, officeId: string): actor is Officer =>
  actor.kind === 'officer' && actor.post.officeId === officeId

/** Acts as a post of this office that may approve and assign for it. */
export const leads = (actor: Actor, officeId: string): actor is Officer => sitsIn(actor, officeId) && actor.post.leads

/** Holds a code of this matter, as its only sender. */
export const sentIt = (actor: Actor, matterId: string): boolean =>
  actor.kind === 'sender' && actor.matterId === matterId && actor.point === undefined

/** Holds a code of this matter that the rated office never held. */
export const speaksForSender = (actor: Actor, matterId: string): boolean =>
  sentIt(actor, matterId) && actor.kind === 'sender' && actor.power === 'verdict'

/** Holds the code of one of several on a matter. */
export const saidIt = (actor: Actor, matterId: string, point: number): boolean =>
  actor.kind === 'sender' && actor.matterId === matterId && actor.point === point

/** The same, with a code that the rated office never held. */
export const speaksForPoint = (actor: Actor, matterId: string, point: number): boolean =>
  saidIt(actor, matterId, point) && actor.kind === 'sender' && actor.power === 'verdict'
