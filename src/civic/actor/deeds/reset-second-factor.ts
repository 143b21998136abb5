import { z } from 'zod'
import { Refusal } from '../../../platform/refusal.ts'
import { deedsOver } from '../../deed/deed.ts'
import { id } from '../../deed/fields.ts'
import { SecondFactorReset } from '../account-facts.ts'
import { isAdministrator } from '../actor.ts'
import { invitationToken, invite } from '../invitation.ts'
import { endEverySession } from '../own-sessions.ts'

/**
 * For a lost telephone or a forgotten password: takes both away, ends every session and every trust in a machine, and gives a new
 * one-time link. A closed account is open again. The officer is told at the next sign-in, until they say that they know.
 */
export const resetSecondFactor = deedsOver<object>()({
  name: 'resetSecondFactor',
  fact: SecondFactorReset,
  input: z.object({ officer: id }),
  find: async (tx, input) => {
    const found = tx
      .selectFrom('civic.officer')
      .select(['id', 'password_hash', 'reset_on'])
      .where('id', '=', input.officer)
    const officer = await found.forUpdate().executeTakeFirst()
    if (officer === undefined) throw new Refusal('not-found')
    return officer
  },
  may: isAdministrator,
  run: async ({ tx, today, key, masterKey }, officer) => {
    // Who never set a password has lost none, and is told of none.
    const hadOne = officer.password_hash !== null
    await tx
      .updateTable('civic.officer')
      .set({ password_hash: null, totp_secret: null, disabled_on: null, reset_on: hadOne ? today : officer.reset_on })
      .where('id', '=', officer.id)
      .execute()
    await endEverySession(tx, officer.id)
    await invite(tx, invitationToken(masterKey, key), officer.id)
    return { matterId: null, data: { officer: officer.id }, result: { officer: officer.id } }
  },
})
