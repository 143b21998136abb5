import type { Client } from 'pg'
import type { MasterKey } from '../keys.ts'

/**
 * What only the floors above know of their data. Each gets the connection of the snapshot, or of the transaction that restores, and must
 * work at the level of the database it meets, which may be an older one.
 */
export interface HouseData {
  /** Named digests. With `names` those asked for; without, some that it chooses. */
  witness(client: Client, names?: readonly string[]): Promise<Record<string, string>>
  /** Ids of what was erased, by kind. */
  erased(client: Client): Promise<Record<string, string[]>>
  /** False where this key does not open what the database keeps sealed. */
  keyFits(client: Client, masterKey: MasterKey): Promise<boolean>
}
