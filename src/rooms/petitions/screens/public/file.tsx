import { forgetPhotos, keepPhotos, keptPhotos } from '../../../../civic/attachments/kept-photos.ts'
import { listTopics } from '../../../../civic/posts/topics.ts'
import { form, typed } from '../../../../civic/screen/form.ts'
import { filePetition } from '../../deeds/file-petition.ts'
import { findAskedPlace, searchCommunes, standingCommunes } from '../../reads/public/where-asked.ts'
import { petitionWords } from '../../words.ts'
import { Elsewhere } from './accusation-view.tsx'
import { FileView } from './file-view.tsx'
import { boxesOf, dropPhotos, fileForm, placeAsked, pointsIn } from './filing.ts'
import { petitionScreen } from './screen.ts'

/** Anyone sends a petition, on one page, without an account. */
export const filePage = petitionScreen({
  path: '/gui',
  reads: 'app',
  door: 'check',
  may: (actor) => actor.kind === 'visitor' || actor.kind === 'sender',
  forms: {
    [fileForm]: form(filePetition, {
      input: (body) => ({
        place: body.text('place'),
        topic: body.text('topic'),
        points: pointsIn(body),
        hamlet: body.text('hamlet'),
        spot: body.text('spot'),
        name: body.text('name'),
        phone: body.text('phone'),
        accusation: body.text('accusation'),
      }),
      // Whoever says that it is an accusation leaves nothing here, photos included.
      keep: (ground, body, { key, query }) =>
        body.text('accusation') === 'yes' || query.has(dropPhotos)
          ? forgetPhotos(ground, key)
          : keepPhotos(ground, key, body.files('photos')),
      next: ({ petition, power }) => ({ to: '/phieu', openSender: { matterId: petition, power }, receipt: true }),
    }),
  },
  read: async ({ db }, visit) => {
    const asked = placeAsked(visit)
    return {
      asked,
      hits: asked === '' ? [] : await searchCommunes(db, asked, visit.today),
      from: await findAskedPlace(db, visit.query.get('noi') ?? '', visit.today),
      communes: await standingCommunes(db, visit.today),
      topics: await listTopics(db),
      photos: (await keptPhotos(db, visit.key)).length,
      points: visit.attempt === undefined ? [] : pointsIn(visit.attempt.body),
      boxes: boxesOf(visit),
    }
  },
  view: (data, visit) => {
    const words = petitionWords(visit.lang).sender
    if (typed(visit, fileForm, 'accusation') === 'yes')
      return { title: words.accusation.title, form: fileForm, body: <Elsewhere visit={visit} /> }
    const placeId = data.from?.now?.id
    return {
      title: words.file.title,
      form: fileForm,
      body: <FileView data={data} visit={visit} />,
      ...(placeId !== undefined && { placeId }),
    }
  },
})
