import { saidIt } from '../../../../civic/actor/actor.ts'
import { groupedCode } from '../../../../civic/actor/return-code.ts'
import type { Reading, Visit } from '../../../../civic/screen/screen.ts'
import type { CivicTables } from '../../../../civic/tables.ts'
import { codeOf, findCode } from '../../return-code.ts'
import type { DialogueReader } from '../../subject.ts'
import type { DialogueTables } from '../../tables.ts'

/**
 * The question or the obstacle just sent from this browser, with its code, which is made again from the client key: nothing else knows it.
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
  const about = await whatItIsOf(db, opens.matterId)
  return about && { code: groupedCode(code), number: opens.point, ...about }
}

/** The meeting a question was asked at, or the works an obstacle is about. */
const whatItIsOf = async (db: DialogueReader, matterId: string) => {
  const meeting = await db
    .selectFrom('dialogues.public_meeting')
    .selectAll()
    .where('matter_id', '=', matterId)
    .executeTakeFirst()
  if (meeting !== undefined) return { is: 'question' as const, meeting }
  const project = await db
    .selectFrom('dialogues.public_project')
    .selectAll()
    .where('matter_id', '=', matterId)
    .executeTakeFirst()
  return project && { is: 'obstacle' as const, project }
}

export type Receipt = NonNullable<Awaited<ReturnType<typeof findReceipt>>>
