import { loadCalendar } from '../../../../civic/calendar/calendar.ts'
import { getPlace } from '../../../../civic/places/places.ts'
import { anyone } from '../../../../civic/screen/screen.ts'
import { EmptyState, Intro, Lead } from '../../../../ui/index.ts'
import { publicPhotos, publicTasks } from '../../reads/public-tasks.ts'
import { programmeWords } from '../../words.ts'
import { programmeScreen } from '../room-screen.ts'
import { PublicTaskSection } from './public-view.tsx'

/** What the offices of a place have published of what they do: what is in hand first, then what ended. */
export const publicTasksPage = programmeScreen({
  path: '/nhiem-vu/noi/:place',
  reads: 'public',
  may: anyone,
  read: async ({ db }, { params }) => {
    const place = await getPlace(db, params.place ?? '')
    const { open, ended } = await publicTasks(db, place.id)
    const ids = [...open, ...ended].map(({ id }) => id)
    return { place, open, ended, photos: await publicPhotos(db, ids), calendar: await loadCalendar(db) }
  },
  view: ({ place, open, ended, photos, calendar }, { lang, today }) => {
    const words = programmeWords(lang).tasks.public
    const tasks = [...open, ...ended]
    const body = (
      <>
        <Intro title={words.title(place.name)}>
          <Lead>{words.lead}</Lead>
          {tasks.length === 0 ? null : <p>{words.counts(open.length, ended.length)}</p>}
        </Intro>
        {tasks.length === 0 ? <EmptyState>{words.none}</EmptyState> : null}
        {tasks.map((task) => (
          <PublicTaskSection
            task={task}
            photos={photos.get(task.id) ?? []}
            calendar={calendar}
            today={today}
            lang={lang}
          />
        ))}
      </>
    )
    return { title: words.title(place.name), body, placeId: place.id }
  },
})
