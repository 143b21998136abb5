import { z } from 'zod'
import { Refusal } from '../../../platform/refusal.ts'
import { deedsOver } from '../../deed/deed.ts'
import { id } from '../../deed/fields.ts'
import { SessionsEnded } from '../account-facts.ts'
import { isAdministrator } from '../actor.ts'
import { endEverySession } from '../own-sessions.ts'

/** For a machine left behind, signed in: the officer is signed out everywhere and no machine is trusted. Password and second factor stay. */
export const endSessions = deedsOver<object>()({
  name: 'endSessions',
  fact: SessionsEnded,
  input: z.object({ officer: id }),
  find: async (tx, input) => {
    const found = tx.selectFrom('civic.officer').select('id').where('id', '=', input.officer)
    const officer = await found.forUpdate().executeTakeFirst()
    if (officer === undefined) throw new Refusal('not-found')
    return officer
  },
  may: isAdministrator,
  run: async ({ tx }, officer) => {
    const sessions = await endEverySession(tx, officer.id)
    return { matterId: null, data: { officer: officer.id, sessions }, result: { sessions } }
  },
})
