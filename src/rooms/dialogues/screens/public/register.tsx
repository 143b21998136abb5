import { anyone } from '../../../../civic/screen/screen.ts'
import { standingPlaces } from '../../reads/public/places.ts'
import { listPromises } from '../../reads/public/promises.ts'
import { placeIn } from './calendar-asked.ts'
import { cursorIn, type FoundRegister, stateIn } from './register-asked.ts'
import { RegisterView, registerTitle } from './register-view.tsx'
import { publicScreen } from './screen.ts'

const pageSize = 20

/** Every promise made at a meeting, by place and how it stands. */
export const registerPage = publicScreen({
  path: '/hua',
  reads: 'public',
  door: 'supervise',
  may: anyone,
  read: async ({ db }, { query, today }): Promise<FoundRegister> => {
    const places = await standingPlaces(db, today)
    const asked = { place: placeIn(query, places), state: stateIn(query), after: cursorIn(query) }
    const { state, after } = asked
    const promises = await listPromises(db, today, { placeId: asked.place?.id, state, after }, pageSize)
    return { asked, places, promises: promises.slice(0, pageSize), more: promises.length > pageSize }
  },
  view: (found, visit) => {
    const { place } = found.asked
    return {
      title: registerTitle(found.asked, visit.lang),
      body: <RegisterView found={found} visit={visit} />,
      ...(place && { placeId: place.id }),
    }
  },
})
