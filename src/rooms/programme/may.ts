import { type Actor, holds, leads, type Officer, sitsIn } from '../../civic/actor/actor.ts'
import { isPartyWorker, type StandingPost } from './directing.ts'
import type { Task } from './subject.ts'

/** Acts as the post, or leads its office. */
const standsFor = (actor: Actor, post: StandingPost): actor is Officer =>
  holds(actor, post.id) || leads(actor, post.officeId)

/** Works for the post that took it: the post, its unit, or the person it was entrusted to. */
export const worksOnIt = (actor: Actor, { taker, officer_id }: Pick<Task, 'taker' | 'officer_id'>): actor is Officer =>
  actor.kind === 'officer' &&
  (holds(actor, taker.id) ||
    (sitsIn(actor, taker.officeId) && taker.unit !== 'leaders' && actor.post.unit === taker.unit) ||
    actor.officerId === officer_id)

/** Names the person within the post: the post itself, or a leader of its office. */
export const entrusts = (actor: Actor, { taker }: Pick<Task, 'taker'>): boolean => standsFor(actor, taker)

/** The giver, or a leader of the giver's office; never the taker. */
export const givesIt = (actor: Actor, { giver, taker }: Pick<Task, 'giver' | 'taker'>): actor is Officer =>
  standsFor(actor, giver) && !holds(actor, taker.id)

type Reported = Pick<Task, 'giver' | 'taker' | 'officer_id' | 'reported_by_officer_id'>

/** As the giver, and never somebody who reported it or was entrusted with it, under whatever post. */
export const mayAccept = (actor: Actor, task: Reported): boolean =>
  givesIt(actor, task) && actor.officerId !== task.reported_by_officer_id && actor.officerId !== task.officer_id

/** Who may read a task that is not published. */
export interface Readers {
  /** The offices of giver and taker. */
  offices: readonly string[]
  /** Posts above the taker. */
  superiors: readonly string[]
  officerId: string | null
}

export const mayReadTask = (actor: Actor, { offices, superiors, officerId }: Readers): boolean =>
  actor.kind === 'officer' &&
  (offices.includes(actor.post.officeId) || superiors.includes(actor.post.id) || actor.officerId === officerId)

/** Besides leaders: the units through which an office's papers go. */
const paperUnits: readonly string[] = ['office', 'one-stop']

/** Enters and reports on directives for an office of the Committee or of the Party committee. */
export const keepsPapers = (actor: Actor): actor is Officer =>
  actor.kind === 'officer' &&
  (isPartyWorker(actor) ||
    (actor.post.branch === 'state' && (actor.post.leads || paperUnits.includes(actor.post.unit ?? ''))))

/** What is hot is seen by the Party committee's workers, who mark it, the leaders of the Committee, and the Front. */
export const seesHot = (actor: Actor): actor is Officer =>
  actor.kind === 'officer' &&
  (isPartyWorker(actor) || actor.post.branch === 'front' || (actor.post.branch === 'state' && actor.post.leads))

/** One mark: besides those, the post to which its solution is proposed; at its place or directly above. */
export const readsHot = (
  actor: Actor,
  mark: { placeId: string; parentId: string | null; toPostId: string | null },
): actor is Officer =>
  (seesHot(actor) && (actor.post.placeId === mark.placeId || actor.post.placeId === mark.parentId)) ||
  (mark.toPostId !== null && holds(actor, mark.toPostId))

/** Heads a hamlet or quarter. */
export const headsHamlet = (actor: Actor): actor is Officer => actor.kind === 'officer' && actor.post.unit === 'hamlet'

/** What is late by post is seen by leaders, and by the Party committee's workers. */
export const seesDiscipline = (actor: Actor): actor is Officer =>
  actor.kind === 'officer' && (isPartyWorker(actor) || (actor.post.leads && actor.post.branch !== 'organisation'))

/** Sets the year's theme: a leader of the Party committee. */
export const setsTheme = (actor: Actor): actor is Officer =>
  actor.kind === 'officer' && actor.post.branch === 'party' && actor.post.leads

/** Says who stands for which hamlet: a leader of the Committee or of the Party committee. */
export const setsStands = (actor: Actor): actor is Officer =>
  actor.kind === 'officer' && actor.post.leads && ['state', 'party'].includes(actor.post.branch)
