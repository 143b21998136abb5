import { z } from 'zod'
import { day, line } from '../../../civic/deed/fields.ts'
import { hamletKey } from '../../../civic/places/hamlet.ts'
import { newId } from '../../../platform/keys.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { StandTaken } from '../contract.ts'
import { setsStands } from '../may.ts'
import { getChosenPost } from '../posts.ts'
import { programmeDeed } from '../subject.ts'

/** From a day on, a post of the place stands for a hamlet: people and the office turn to it first. */
export const takeStand = programmeDeed({
  name: 'takeStand',
  fact: StandTaken,
  input: z.object({ hamlet: line(120), post: line(200), from: day }),
  find: async () => undefined,
  may: setsStands,
  run: async ({ tx, today, actor }, _nothing, input) => {
    if (actor.kind !== 'officer') throw new Refusal('not-allowed')
    const post = await getChosenPost(tx, input.post, today, 'post')
    const place_id = actor.post.placeId
    if (post.placeId !== place_id) throw new Refusal('other-place', {}, 'post')
    const hamlet_key = hamletKey(input.hamlet)
    if (hamlet_key === '') throw new Refusal('missing', {}, 'hamlet')
    const already = await tx
      .selectFrom('programme.stand')
      .select('id')
      .where('place_id', '=', place_id)
      .where('hamlet_key', '=', hamlet_key)
      .where('post_id', '=', post.id)
      .where('stands_until', 'is', null)
      .executeTakeFirst()
    if (already !== undefined) throw new Refusal('stands-already', {}, 'post')
    const id = newId()
    const stand = { id, place_id, hamlet_key, hamlet: input.hamlet, post_id: post.id, stands_from: input.from }
    await tx
      .insertInto('programme.stand')
      .values({ ...stand, stands_until: null })
      .execute()
    return { matterId: null, data: { stand: id, place: place_id, post: post.id, from: input.from }, result: null }
  },
})
