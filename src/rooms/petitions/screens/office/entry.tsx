import type { ActingPost } from '../../../../civic/actor/actor.ts'
import { forgetPhotos, keepPhotos, keptPhotos } from '../../../../civic/attachments/kept-photos.ts'
import { listTopics } from '../../../../civic/posts/topics.ts'
import { form, typed } from '../../../../civic/screen/form.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import { Refusal } from '../../../../platform/refusal.ts'
import { enterPetition } from '../../deeds/enter-petition.ts'
import { findAskedPlace, searchCommunes, standingCommunes } from '../../reads/public/where-asked.ts'
import { petitionWords } from '../../words.ts'
import { boxesOf, placeAsked, pointsIn } from '../public/filing.ts'
import { channelAsked, entryForm, entryInput } from './entering.ts'
import { EntryElsewhere } from './entry-accusation.tsx'
import { EntryView } from './entry-view.tsx'
import { isOfficer, officeScreen } from './office-screen.ts'

/** What came by telephone, at the desk, by letter, at a meeting or from another system, typed by whoever received it. */
export const entryPage = officeScreen({
  path: '/nhap',
  reads: 'app',
  entrance: 'sign-in',
  may: isOfficer,
  forms: {
    [entryForm]: form(enterPetition, {
      input: (body) => entryInput(body, pointsIn(body)),
      // Whoever says that it is an accusation leaves nothing here, photos included.
      keep: (ground, body, visit) =>
        body.text('accusation') === 'yes'
          ? forgetPhotos(ground, visit.key)
          : keepPhotos(ground, visit.key, body.files('photos')),
      next: () => ({ to: '/nhap/phieu', receipt: true }),
    }),
  },
  read: async ({ db }, visit) => {
    const asked = placeAsked(visit)
    return {
      asked,
      hits: asked === '' ? [] : await searchCommunes(db, asked, visit.today),
      from: await findAskedPlace(db, visit.query.get('noi') ?? actingPost(visit).placeId, visit.today),
      communes: await standingCommunes(db, visit.today),
      topics: await listTopics(db),
      photos: (await keptPhotos(db, visit.key)).length,
      points: visit.attempt === undefined ? [] : pointsIn(visit.attempt.body),
      boxes: boxesOf(visit),
      channel: channelAsked(visit),
    }
  },
  view: (entry, visit) => {
    const { title } = petitionWords(visit.lang).office.entry
    const accuses = typed(visit, entryForm, 'accusation') === 'yes'
    const body = accuses ? <EntryElsewhere visit={visit} /> : <EntryView entry={entry} visit={visit} />
    return { title, form: entryForm, body }
  },
})

const actingPost = ({ actor }: Visit): ActingPost => {
  if (actor.kind !== 'officer') throw new Refusal('not-allowed')
  return actor.post
}
