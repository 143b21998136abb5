import type { Ground } from './deed/perform.ts'
import type { CivicTransaction } from './tables.ts'

/** What an errand is told: ids and days, never personal data. */
export type ErrandData = Readonly<Record<string, string>>

/**
 * Long work that a deed leaves behind it: done apart from any request, after the deed has committed, by deeds of its own. It may run
 * twice, and be killed anywhere: run again, it goes on from where the rows say it stands.
 */
export interface Errand {
  name: string
  run(ground: Ground, data: ErrandData): Promise<void>
}

/** Sends somebody on an errand with the caller's transaction: it is sent if and only if that commits. */
export type SendErrand = (tx: CivicTransaction, name: string, data: ErrandData) => Promise<void>
