import { z } from 'zod'
import { newId } from '../../../platform/keys.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { deedsOver } from '../../deed/deed.ts'
import { line } from '../../deed/fields.ts'
import { OfficerCreated } from '../account-facts.ts'
import { isAdministrator } from '../actor.ts'
import { invitationToken, invite } from '../invitation.ts'
import { Login } from '../login.ts'

/** Makes an account without a password. Its holder sets one through the one-time link, which only the administrator's key gives. */
export const createOfficer = deedsOver<object>()({
  name: 'createOfficer',
  fact: OfficerCreated,
  input: z.object({ login: Login, name: line(120), administers: z.boolean().default(false) }),
  find: async (tx, { login }) => {
    const taken = await tx.selectFrom('civic.officer').select('id').where('login', '=', login).executeTakeFirst()
    return { taken: taken !== undefined }
  },
  may: isAdministrator,
  run: async ({ tx, today, key, masterKey }, { taken }, { login, name, administers }) => {
    if (taken) throw new Refusal('login-taken', {}, 'login')
    const id = newId()
    const without = { password_hash: null, totp_secret: null, totp_last_step: 0, disabled_on: null }
    await tx
      .insertInto('civic.officer')
      .values({ id, login, name, administers, created_on: today, ...without })
      .execute()
    await invite(tx, invitationToken(masterKey, key), id)
    return { matterId: null, data: { officer: id }, result: { officer: id } }
  },
})
