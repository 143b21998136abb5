import type { Kysely } from 'kysely'
import { hashOfCode, readCode, returnCode } from '../../civic/actor/return-code.ts'
import type { CodeOpens } from '../../civic/room.ts'
import type { CivicTables } from '../../civic/tables.ts'
import type { MasterKey } from '../../platform/keys.ts'
import type { DialogueRun } from './subject.ts'
import { ownTables } from './tables.ts'

const room = 'dialogues'

/** Where the code of a question or of an obstacle leads: what was said, and what became of it. */
export const followPath = '/hop/cau-cua-toi'

/** The code of what was sent under this client key. */
export const codeOf = (masterKey: MasterKey, clientKey: string): string => returnCode(masterKey, room, clientKey)

export const keepCode = async (
  { tx, masterKey, key }: DialogueRun,
  opens: { matterId: string; point: number; power: 'read' | 'verdict' },
): Promise<void> => {
  const { matterId, point, power } = opens
  await tx
    .insertInto('dialogues.return_code')
    .values({ code_hash: hashOfCode(masterKey, room, codeOf(masterKey, key)), matter_id: matterId, point, power })
    .execute()
}

/**
 * A question's code opens that question of the meeting; once it became a petition, the petition, which has one sender: the same one.
 */
export const findCode = async (
  db: Kysely<CivicTables>,
  masterKey: MasterKey,
  typed: string,
): Promise<CodeOpens | undefined> => {
  const code = readCode(typed)
  if (code === undefined) return undefined
  const row = await ownTables(db)
    .selectFrom('dialogues.return_code as c')
    .leftJoin('dialogues.question as q', (on) =>
      on.onRef('q.meeting_id', '=', 'c.matter_id').onRef('q.number', '=', 'c.point'),
    )
    .select(['c.matter_id', 'c.point', 'c.power', 'q.petition_id'])
    .where('c.code_hash', '=', hashOfCode(masterKey, room, code))
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { matter_id: matterId, point, power, petition_id } = row
  return petition_id === null ? { matterId, power, point, to: followPath } : { matterId: petition_id, power }
}
