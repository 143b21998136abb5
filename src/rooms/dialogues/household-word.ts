import { z } from 'zod'
import { type Actor, speaksForPoint } from '../../civic/actor/actor.ts'
import { prose } from '../../civic/deed/fields.ts'
import { say } from '../../civic/threads/thread.ts'
import { Refusal } from '../../platform/refusal.ts'
import { type ObstacleOf, OnObstacle } from './project.ts'
import type { DialogueRun } from './subject.ts'

/** How a household's word came: on the web by its code; or taken down from a slip, the telephone or a meeting. */
const channels = ['web', 'slip', 'telephone', 'meeting'] as const
export const HouseholdSays = OnObstacle.extend({
  channel: z.enum(channels),
  /** In what way the household said so, and with which paper: written by whoever takes it down. Private. */
  how: prose(1000, 0).default(''),
})
type Input = z.infer<typeof HouseholdSays>

/** By a code no office printed, or as a post of the place writes it down that is not of the branch that answers. */
export const speaksForHousehold = (actor: Actor, { project, obstacle }: ObstacleOf, { channel }: Input): boolean => {
  if (channel === 'web') return speaksForPoint(actor, project.matter_id, obstacle.number)
  return (
    actor.kind === 'officer' &&
    actor.post.branch !== project.office.branch &&
    actor.post.placeId === project.matter.place_id
  )
}

/** Keeps how an officer came to know it. Refuses 'not-now' unless the obstacle was answered, and 'missing' without a word on how. */
export const keepHow = async (run: DialogueRun, of: ObstacleOf, { channel, how }: Input): Promise<void> => {
  if (of.obstacle.state !== 'answered') throw new Refusal('not-now')
  const { tx, today, actor } = run
  if (channel === 'web' || actor.kind !== 'officer') return
  if (how === '') throw new Refusal('missing', {}, 'how')
  const { number: point } = of.obstacle
  const words = { matterId: of.project.matter_id, kind: 'obstacle-word', point, text: how }
  await say(tx, today, { ...words, audience: 'internal', postId: actor.post.id })
}
