import { getPlace } from '../../../../civic/places/places.ts'
import { hamletsOf } from '../../../../civic/posts/posts.ts'
import { form } from '../../../../civic/screen/form.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import { endStand } from '../../deeds/end-stand.ts'
import { takeStand } from '../../deeds/take-stand.ts'
import { setsStands } from '../../may.ts'
import { postsAtPlace } from '../../posts.ts'
import { standsAt } from '../../reads/stands.ts'
import { programmeWords } from '../../words.ts'
import { officerAt, programmeScreen } from '../room-screen.ts'
import { StandsView } from './stands-view.tsx'

const back = (_: unknown, { path }: Visit) => ({ to: path })

/** Who stands for which hamlet: a leader puts a post in charge, and ends it. */
export const standsPage = programmeScreen({
  path: '/nhiem-vu/phu-trach',
  reads: 'app',
  entrance: 'sign-in',
  may: setsStands,
  forms: {
    cu: form(takeStand, {
      input: (body) => ({ hamlet: body.text('hamlet'), post: body.text('post'), from: body.text('from') }),
      next: back,
    }),
    thoi: form(endStand, {
      input: (body) => ({ stand: body.text('stand'), until: body.text('until') }),
      next: back,
    }),
  },
  read: async ({ db }, visit) => {
    const { placeId } = officerAt(visit).post
    return {
      place: await getPlace(db, placeId),
      stands: await standsAt(db, placeId, visit.today),
      posts: await postsAtPlace(db, placeId, visit.today),
      hamlets: (await hamletsOf(db, placeId, visit.today)).map(({ short_vi }) => short_vi),
    }
  },
  view: (data, visit) => ({
    title: programmeWords(visit.lang).tasks.stands.title,
    body: <StandsView data={data} visit={visit} />,
    placeId: data.place.id,
    form: visit.attempt?.form ?? 'cu',
  }),
})
