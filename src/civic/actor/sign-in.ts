import { realNow } from '../../platform/clock.ts'
import type { MasterKey } from '../../platform/keys.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { CivicReader, CivicTransaction } from '../tables.ts'
import { passwordFits } from './password.ts'
import { openSecret } from './second-factor.ts'
import { matchingStep } from './totp.ts'
import { findTrust } from './trusted-machine.ts'

/**
 * Checks login, password and one-time code; gives the officer's id. Whatever is wrong, the answer is the same
 * `sign-in-failed`, and takes as long. `trust` is what a trusted machine shows in place of the code. The code is used up by the update, so that of two who replay it one is refused.
 */
export const checkCredentials = async (
  db: CivicReader & CivicTransaction,
  masterKey: MasterKey,
  typed: { login: string; password: string; code: string },
  trust?: string,
): Promise<string> => {
  const officer = await db
    .selectFrom('civic.officer')
    .select(['id', 'password_hash', 'totp_secret', 'totp_last_step'])
    .where('login', '=', typed.login.trim().toLowerCase())
    .where('disabled_on', 'is', null)
    .executeTakeFirst()
  const fits = await passwordFits(typed.password, officer?.password_hash ?? null)
  if (!fits || officer === undefined || officer.totp_secret === null) throw new Refusal('sign-in-failed')
  // A code that was typed is checked, on a trusted machine too.
  if (typed.code.trim() === '' && trust !== undefined && (await findTrust(db, trust)) === officer.id) return officer.id
  const secret = openSecret(masterKey, officer.id, officer.totp_secret)
  const step = matchingStep(secret, typed.code, { now: realNow(), lastStep: officer.totp_last_step })
  if (step === undefined || !(await useStep(db, officer.id, step))) throw new Refusal('sign-in-failed')
  return officer.id
}

const useStep = async (db: CivicTransaction, officerId: string, step: number): Promise<boolean> => {
  const used = await db
    .updateTable('civic.officer')
    .set({ totp_last_step: step })
    .where('id', '=', officerId)
    .where('totp_last_step', '<', step)
    .returning('id')
    .executeTakeFirst()
  return used !== undefined
}
