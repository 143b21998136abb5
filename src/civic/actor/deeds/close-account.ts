import { z } from 'zod'
import { Refusal } from '../../../platform/refusal.ts'
import { deedsOver } from '../../deed/deed.ts'
import { id } from '../../deed/fields.ts'
import { AccountClosed } from '../account-facts.ts'
import { isAdministrator } from '../actor.ts'
import { endEverySession } from '../own-sessions.ts'

/**
 * For who left: the account opens nothing any more, from now on. What its holder held is ended apart, with its day; a new link opens the
 * account again. One administrator with a password always stays: every row of them is locked, so that two cannot close each other at once.
 */
export const closeAccount = deedsOver<object>()({
  name: 'closeAccount',
  fact: AccountClosed,
  input: z.object({ officer: id }),
  find: async (tx, input) => {
    const standing = await tx
      .selectFrom('civic.officer')
      .select(['id', 'administers', 'password_hash'])
      .where((either) => either.or([either('id', '=', input.officer), either('administers', '=', true)]))
      .where('disabled_on', 'is', null)
      .orderBy('id')
      .forUpdate()
      .execute()
    const officer = standing.find((one) => one.id === input.officer)
    if (officer === undefined) throw new Refusal('not-found')
    const others = standing.filter((one) => one.administers && one.password_hash !== null && one.id !== officer.id)
    return { officer, others }
  },
  may: isAdministrator,
  run: async ({ tx, today }, { officer, others }) => {
    if (others.length === 0) throw new Refusal('last-administrator', {}, 'officer')
    await tx.updateTable('civic.officer').set({ disabled_on: today }).where('id', '=', officer.id).execute()
    await endEverySession(tx, officer.id)
    return { matterId: null, data: { officer: officer.id }, result: null }
  },
})
