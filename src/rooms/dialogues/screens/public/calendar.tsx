import { anyone } from '../../../../civic/screen/screen.ts'
import { latelyHeld, nextMeetings } from '../../reads/public/meetings.ts'
import { standingPlaces } from '../../reads/public/places.ts'
import { nextReceptions } from '../../reads/public/receptions.ts'
import { type FoundCalendar, kindIn, placeIn } from './calendar-asked.ts'
import { CalendarView, calendarTitle } from './calendar-view.tsx'
import { publicScreen } from './screen.ts'

const most = { next: 60, lately: 20 }

/** Every meeting that was called, the next one first; then what lately took place. */
export const calendarPage = publicScreen({
  path: '/lich',
  reads: 'public',
  door: 'discuss',
  may: anyone,
  read: async ({ db }, { query, today }): Promise<FoundCalendar> => {
    const places = await standingPlaces(db, today)
    const asked = { place: placeIn(query, places), kind: kindIn(query) }
    const by = { placeId: asked.place?.id, kind: asked.kind }
    return {
      asked,
      places,
      next: await nextMeetings(db, today, by, most.next),
      receptions: asked.kind === undefined ? await nextReceptions(db, today, asked.place?.id) : [],
      lately: await latelyHeld(db, today, by, most.lately),
    }
  },
  view: (found, visit) => {
    const { place } = found.asked
    return {
      title: calendarTitle(found.asked, visit.lang),
      body: <CalendarView found={found} visit={visit} />,
      ...(place && { placeId: place.id }),
    }
  },
})
