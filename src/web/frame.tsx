import type { Day } from '../../packages/workdays/src/index.ts'
import { findPlaceBySlug, getPlace } from '../civic/places/places.ts'
import type { Screen, Shown } from '../civic/screen/screen.ts'
import type { CivicReader } from '../civic/tables.ts'
import { Button, Form, type Lang, Page, type PageFrame } from '../ui/index.ts'
import { openDoors } from './doors.ts'
import type { Asker, Display, Web } from './web.ts'
import { webWords } from './words.ts'

/** The request, as far as the frame of a page shows it. */
export interface Framed {
  display: Display
  today: Day
  path: string
  search: string
  asker?: Asker
  door?: Screen['door']
}

/** The whole page as text. `form` names the form that the language switch sends; `error` marks the title. */
export const renderPage = async (
  web: Web,
  { display, today, path, search, asker, door }: Framed,
  shown: Omit<Shown, 'status'>,
  error = false,
): Promise<string> => {
  const page = (
    <Page
      {...display}
      title={shown.title}
      path={path}
      search={search}
      place={await placeOf(web.house.database.outside, shown.placeId, display.lang)}
      doors={openDoors(web, door)}
      demo={
        web.house.demo
          ? { day: today, nextDayForm: <NextDay {...display} day={today} back={path + search} /> }
          : undefined
      }
      error={error}
      languageButton={shown.form}
      script={shown.script}
      {...officerFrame(display, asker)}
    >
      {shown.body}
    </Page>
  )
  return String(await page)
}

/** Keyed by the day: however often it is sent, the day moves on once. */
const NextDay = ({ lang, day, back }: Display & { day: Day; back: string }) => (
  <Form action="/mau/ngay-sau" clientKey={day} hidden={{ ve: back }}>
    <Button quiet>{webWords(lang).nextDay}</Button>
  </Form>
)

const officerFrame = ({ lang }: Display, asker: Asker | undefined): Pick<PageFrame, 'post' | 'officer'> => {
  const session = asker?.session
  if (session === undefined) return {}
  const words = webWords(lang)
  const { post, administers } = session
  const held = post && (lang === 'vi' ? post.titleVi : post.titleEn)
  const signOutForm = (
    <Form action="/ra" clientKey="">
      <Button quiet>{words.signOut}</Button>
    </Form>
  )
  const title = held ?? (administers ? words.admin.title : words.choosePost.none)
  return { post: { title, changeHref: '/ban/chuc-danh' }, officer: { signOutForm } }
}

const placeOf = async (db: CivicReader, id: string | undefined, lang: Lang): Promise<PageFrame['place']> => {
  const place = id === undefined ? undefined : await findPlaceBySlug(db, id)
  if (place === undefined || place.parent_id === null) return undefined
  const above = await getPlace(db, place.parent_id)
  const province = lang === 'vi' ? `${above.type} ${above.short_name}` : above.name_en
  return { name: place.name, href: `/noi/${place.id}`, province }
}
