import { z } from 'zod'
import { realNow } from '../../../platform/clock.ts'
import { newId } from '../../../platform/keys.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { deedsOver } from '../../deed/deed.ts'
import { line } from '../../deed/fields.ts'
import { OfficerActivated } from '../account-facts.ts'
import { useInvitation } from '../invitation.ts'
import { Login } from '../login.ts'
import { sealSecret, secretOfInvitation } from '../second-factor.ts'
import { matchingStep } from '../totp.ts'

/** Sets password and second factor of an account through its one-time link. Holding the link is the permission. */
export const acceptInvitation = deedsOver<object>()({
  name: 'acceptInvitation',
  fact: OfficerActivated,
  input: z.object({
    token: z.string(),
    /** Asked of the first administrator only; an account that was made has them. */
    login: Login.optional(),
    name: line(120).optional(),
    /** Hashed before: hashing is slow, and a deed awaits nothing but the database. */
    passwordHash: z.string(),
    code: line(10),
  }),
  find: async (tx, { token }) => {
    const invitation = await useInvitation(tx, token)
    if (invitation === undefined) throw new Refusal('link-used-up')
    return invitation
  },
  may: () => true,
  run: async ({ tx, today, masterKey }, { officerId }, { token, login, name, passwordHash, code }) => {
    const secret = secretOfInvitation(masterKey, token)
    const step = matchingStep(secret, code, { now: realNow(), lastStep: 0 })
    if (step === undefined) throw new Refusal('wrong-code', {}, 'code')
    const id = officerId ?? newId()
    if (officerId === null) {
      if (login === undefined) throw new Refusal('missing', {}, 'login')
      if (name === undefined) throw new Refusal('missing', {}, 'name')
      const without = { password_hash: null, totp_secret: null, totp_last_step: 0, disabled_on: null }
      await tx
        .insertInto('civic.officer')
        .values({ id, login, name, administers: true, created_on: today, ...without })
        .execute()
    }
    await tx
      .updateTable('civic.officer')
      .set({ password_hash: passwordHash, totp_secret: sealSecret(masterKey, id, secret), totp_last_step: step })
      .where('id', '=', id)
      .execute()
    return { matterId: null, data: { officer: id }, result: { officer: id } }
  },
})
