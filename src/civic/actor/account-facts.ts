import { z } from 'zod'
import { day, id } from '../deed/fields.ts'
import { factKind } from '../facts/kind.ts'

/*
 * What happens to accounts. A holding is named by its own id, not by the officer's: facts can be read by anyone, and nobody
 * outside shall be able to follow one person from post to post.
 */
export const OfficerCreated = factKind('officer.created', 1, 'check', z.object({ officer: id }))
export const OfficerActivated = factKind('officer.activated', 1, 'check', z.object({ officer: id }))
export const SecondFactorReset = factKind('officer.second-factor-reset', 1, 'check', z.object({ officer: id }))
/** By an administrator. An officer who signs out, here or elsewhere, leaves no fact: that is no more than closing a door. */
export const SessionsEnded = factKind(
  'officer.sessions-ended',
  1,
  'check',
  z.object({ officer: id, sessions: z.number().int() }),
)
export const AccountClosed = factKind('officer.closed', 1, 'check', z.object({ officer: id }))
export const HolderSet = factKind('holder.set', 1, 'check', z.object({ holding: id, post: z.string(), from: day }))
export const HoldingEnded = factKind(
  'holding.ended',
  1,
  'check',
  z.object({ holding: id, post: z.string(), until: day }),
)

export const accountFacts = [
  OfficerCreated,
  OfficerActivated,
  SecondFactorReset,
  SessionsEnded,
  AccountClosed,
  HolderSet,
  HoldingEnded,
]
