import { hamletKey } from '../../../../civic/places/hamlet.ts'
import { hamletsOf } from '../../../../civic/posts/posts.ts'
import { listTopics } from '../../../../civic/posts/topics.ts'
import { form } from '../../../../civic/screen/form.ts'
import { markHot } from '../../deeds/mark-hot.ts'
import { isPartyWorker } from '../../directing.ts'
import { isOfTheme } from '../../heat.ts'
import { postsAtPlace } from '../../posts.ts'
import { readNear } from '../../reads/hot.ts'
import { programmeWords } from '../../words.ts'
import { programmeScreen } from '../room-screen.ts'
import { getAskedPlace } from './list.tsx'
import { MarkView, markForm } from './mark-view.tsx'

/** The Party committee marks a theme as hot: why, what would help, and to whom it is proposed. */
export const markHotPage = programmeScreen({
  path: '/buc-xuc/moi',
  reads: 'app',
  entrance: 'sign-in',
  may: isPartyWorker,
  forms: {
    [markForm]: form(markHot, {
      input: (body) => ({
        place: body.text('place'),
        hamlet: body.text('hamlet'),
        topic: body.text('topic'),
        reason: body.text('reason'),
        proposal: body.text('proposal'),
        to: body.text('to'),
      }),
      next: ({ hot }) => ({ to: `/buc-xuc/${hot}` }),
    }),
  },
  read: async (reading, visit) => {
    const { db } = reading
    const place = await getAskedPlace(db, visit)
    const posts = await postsAtPlace(db, place.id, visit.today)
    const hamlet = visit.query.get('ap') ?? ''
    const topic = visit.query.get('viec') ?? ''
    const theme = { hamletKey: hamletKey(hamlet), topic }
    const near = await readNear(reading, place.id, visit.today)
    return {
      place,
      topics: await listTopics(db),
      hamlets: (await hamletsOf(db, place.id, visit.today)).map(({ short_vi }) => short_vi),
      /** A proposal goes to those who can decide: the leaders, and whoever heads a unit. */
      posts: posts.filter(({ leads, role }) => leads || role.endsWith('-head')),
      hamlet,
      topic,
      near: near.filter((group) => group.some((one) => isOfTheme(theme, one))),
    }
  },
  view: (data, visit) => ({
    title: programmeWords(visit.lang).hot.form.title,
    body: <MarkView data={data} visit={visit} />,
    placeId: data.place.id,
    form: markForm,
  }),
})
