import { z } from 'zod'
import { Refusal } from '../../../platform/refusal.ts'
import { deedsOver } from '../../deed/deed.ts'
import { id } from '../../deed/fields.ts'
import { SecondFactorReset } from '../account-facts.ts'
import { isAdministrator } from '../actor.ts'
import { invitationToken, invite } from '../invitation.ts'
import { endSessionsOf } from '../session.ts'

/** For a lost telephone or a forgotten password: takes both away, ends every session, and gives a new one-time link. */
export const resetSecondFactor = deedsOver<object>()({
  name: 'resetSecondFactor',
  fact: SecondFactorReset,
  input: z.object({ officer: id }),
  find: async (tx, input) => {
    const found = tx.selectFrom('civic.officer').select('id').where('id', '=', input.officer)
    const officer = await found.forUpdate().executeTakeFirst()
    if (officer === undefined) throw new Refusal('not-found')
    return officer
  },
  may: isAdministrator,
  run: async ({ tx, key, masterKey }, officer) => {
    await tx
      .updateTable('civic.officer')
      .set({ password_hash: null, totp_secret: null })
      .where('id', '=', officer.id)
      .execute()
    await endSessionsOf(tx, officer.id)
    await invite(tx, invitationToken(masterKey, key), officer.id)
    return { matterId: null, data: { officer: officer.id }, result: { officer: officer.id } }
  },
})
