import { saidIt } from '../../../../civic/actor/actor.ts'
import { groupedCode } from '../../../../civic/actor/return-code.ts'
import type { Reading, Visit } from '../../../../civic/screen/screen.ts'
import type { CivicTables } from '../../../../civic/tables.ts'
import { codeOf, findCode } from '../../return-code.ts'
import type { DialogueTables } from '../../tables.ts'

/**
 * The question just sent from this browser, with its code, which is made again from the client key: nothing else knows it.
 * Undefined when the hour is over, or when the browser meanwhile follows something else.
 */
export const findReceipt = async (
  { db, masterKey }: Reading<CivicTables & DialogueTables>,
  { actor, receiptKey }: Pick<Visit, 'actor' | 'receiptKey'>,
) => {
  if (receiptKey === undefined) return undefined
  const code = codeOf(masterKey, receiptKey)
  const opens = await findCode(db, masterKey, code)
  if (opens?.point === undefined || !saidIt(actor, opens.matterId, opens.point)) return undefined
  const meeting = await db
    .selectFrom('dialogues.public_meeting')
    .selectAll()
    .where('matter_id', '=', opens.matterId)
    .executeTakeFirst()
  return meeting && { code: groupedCode(code), number: opens.point, meeting }
}

export type Receipt = NonNullable<Awaited<ReturnType<typeof findReceipt>>>
