import type { ActingPost, Actor } from '../../civic/actor/actor.ts'
import type { Branch, OfficeKind } from '../../civic/posts/tables.ts'

/** A post with what decides whom it directs. */
export interface StandingPost {
  id: string
  role: string
  unit: string
  leads: boolean
  rank: number
  officeId: string
  officeKind: OfficeKind
  branch: Branch
  placeId: string
  superiorOfficeId: string | null
  titleVi: string
  shortVi: string
  titleEn: string
}

/** The units by which a Party committee works among the people. */
const partyUnits: readonly string[] = ['party-building', 'mass-mobilisation', 'information-mobilisation']

/** The secretary, and whoever does the Party committee's mass mobilisation. */
const worksForParty = ({ branch, leads, unit }: Pick<ActingPost, 'branch' | 'leads' | 'unit'>): boolean =>
  branch === 'party' && (leads || (unit !== null && partyUnits.includes(unit)))

export const isPartyWorker = (actor: Actor): boolean => actor.kind === 'officer' && worksForParty(actor.post)

/**
 * Whom a post gives tasks to and asks for explanations: never itself, and never somebody above it.
 *
 * - a leader: the posts whose superior sits in the leader's office, there or one level down
 * - whoever heads a unit: the posts of the unit
 * - the Party committee: the leaders of the Committee and of the Front of its place
 * - a leader of a commune's office: the heads of its hamlets
 */
export const directs = (by: StandingPost, to: StandingPost): boolean => {
  if (by.id === to.id || by.officeKind === 'hamlet') return false
  if (by.leads && to.superiorOfficeId === by.officeId) return true
  if (by.officeId === to.officeId) return by.unit === to.unit && by.unit !== 'leaders' && by.rank < to.rank
  if (by.placeId !== to.placeId) return false
  if (to.officeKind === 'hamlet') return by.leads
  return worksForParty(by) && to.leads && (to.officeKind === 'peoples-committee' || to.officeKind === 'front')
}
