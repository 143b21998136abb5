import { z } from 'zod'
import { newId } from '../../../platform/keys.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { deedsOver } from '../../deed/deed.ts'
import { day } from '../../deed/fields.ts'
import { getPost } from '../../posts/posts.ts'
import { HolderSet } from '../account-facts.ts'
import { isAdministrator } from '../actor.ts'
import { Login } from '../login.ts'

/** Gives a post a holder from a day on. Several officers may hold one post; none of them owns its work. */
export const setHolder = deedsOver<object>()({
  name: 'setHolder',
  fact: HolderSet,
  input: z.object({ post: z.string().min(1), login: Login, from: day }),
  find: async (tx, { post, login }) => {
    const officer = await tx
      .selectFrom('civic.officer')
      .select('id')
      .where('login', '=', login)
      .where('disabled_on', 'is', null)
      .forUpdate()
      .executeTakeFirst()
    return { officer, post: await getPost(tx, post) }
  },
  may: isAdministrator,
  run: async ({ tx }, { officer, post }, { from }) => {
    if (officer === undefined) throw new Refusal('no-such-officer', {}, 'login')
    const held = await tx
      .selectFrom('civic.holding')
      .select('id')
      .where('post_id', '=', post.id)
      .where('officer_id', '=', officer.id)
      .where((either) => either.or([either('held_until', 'is', null), either('held_until', '>', from)]))
      .executeTakeFirst()
    if (held !== undefined) throw new Refusal('already-holds', {}, 'login')
    const id = newId()
    await tx
      .insertInto('civic.holding')
      .values({ id, post_id: post.id, officer_id: officer.id, held_from: from, held_until: null })
      .execute()
    return { matterId: null, data: { holding: id, post: post.id, from }, result: { holding: id } }
  },
})
