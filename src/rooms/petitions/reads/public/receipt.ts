import { sentIt } from '../../../../civic/actor/actor.ts'
import { groupedCode } from '../../../../civic/actor/return-code.ts'
import type { Reading, Visit } from '../../../../civic/screen/screen.ts'
import type { CivicTables } from '../../../../civic/tables.ts'
import { findCode, returnCode } from '../../return-code.ts'
import type { PetitionTables } from '../../tables.ts'
import { findPetition } from '../office/readers.ts'
import { clocksOf } from './clocks.ts'
import { postsById } from './posts.ts'

/**
 * What was just sent from this browser, with its code, which is made again from the client key: nothing else knows it.
 * Undefined when the hour is over, or when the browser meanwhile follows another matter.
 */
export const findReceipt = async (
  reading: Reading<CivicTables & PetitionTables>,
  { actor, receiptKey }: Pick<Visit, 'actor' | 'receiptKey'>,
) => {
  const receipt = await receiptUnder(reading, receiptKey)
  return receipt !== undefined && sentIt(actor, receipt.petition.matter_id) ? receipt : undefined
}

/** The receipt of what was sent under a client key; who may have it, the caller decides. */
export const receiptUnder = async (
  { db, masterKey }: Reading<CivicTables & PetitionTables>,
  receiptKey: string | undefined,
) => {
  if (receiptKey === undefined) return undefined
  const code = returnCode(masterKey, receiptKey)
  const opens = await findCode(db, masterKey, code)
  const petition = opens && (await findPetition(db, opens.matterId))
  if (opens === undefined || petition === undefined) return undefined
  const [clock] = await clocksOf(db, opens.matterId)
  if (clock === undefined) return undefined
  return {
    code: groupedCode(code),
    power: opens.power,
    petition,
    clock,
    posts: await postsById(db, [petition.post_id]),
  }
}

export type Receipt = NonNullable<Awaited<ReturnType<typeof findReceipt>>>
