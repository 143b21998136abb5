import type { Reading, Visit } from '../../../../civic/screen/screen.ts'
import type { CivicTables } from '../../../../civic/tables.ts'
import type { PetitionTables } from '../../tables.ts'
import { receiptUnder } from '../public/receipt.ts'

/** What this office just entered on this machine, with the code that its slip shows. Undefined when the hour is over. */
export const findSlip = async (
  reading: Reading<CivicTables & PetitionTables>,
  { actor, receiptKey }: Pick<Visit, 'actor' | 'receiptKey'>,
) => {
  const receipt = await receiptUnder(reading, receiptKey)
  const enteredBy = receipt?.petition.entered_by_office_id
  return actor.kind === 'officer' && actor.post.officeId === enteredBy ? receipt : undefined
}

export type EnteredSlip = NonNullable<Awaited<ReturnType<typeof findSlip>>>
