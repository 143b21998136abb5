import { z } from 'zod'
import { line, prose } from '../../../civic/deed/fields.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { ThemeSet } from '../contract.ts'
import { setsTheme } from '../may.ts'
import { programmeDeed } from '../subject.ts'

const year = z.coerce.number().int().min(2000).max(2200)

/** The Party committee of a place sets the theme of a year; setting it again replaces the words. */
export const setTheme = programmeDeed({
  name: 'setTheme',
  fact: ThemeSet,
  input: z.object({ year, title: line(200, 3), words: prose(4000, 0).default('') }),
  find: async () => undefined,
  may: setsTheme,
  run: async ({ tx, today, actor }, _nothing, { year, title, words }) => {
    if (actor.kind !== 'officer') throw new Refusal('not-allowed')
    const place_id = actor.post.placeId
    const said = { title, words, set_on: today, set_by_post_id: actor.post.id }
    await tx
      .insertInto('programme.theme')
      .values({ place_id, year, ...said })
      .onConflict((conflict) => conflict.columns(['place_id', 'year']).doUpdateSet(said))
      .execute()
    return { matterId: null, data: { place: place_id, year }, result: { place: place_id } }
  },
})
