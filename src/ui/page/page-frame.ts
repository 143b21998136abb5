import type { Child } from 'hono/jsx'
import type { DoorLink } from '../doors.ts'
import type { Lang } from '../words.ts'

/** Everything the frame of a page shows or obeys. The web floor fills it from the request; a screen gives title and children. */
export type PageFrame = {
  lang: Lang
  /** Without the product's name, which the frame adds. */
  title: string
  /** Path of this page, for the links that come back to it: '/xa/can-duoc'. */
  path: string
  /** Its query with the question mark, or nothing. */
  search?: string | undefined
  /** The commune or ward chosen; without it the page says 'whole province'. */
  place?: { name: string; href: string; province: string } | undefined
  /** The post an officer works from; shown instead of the place. */
  post?: { title: string; changeHref: string } | undefined
  /** Doors with a room behind them, in their usual order. */
  doors?: readonly DoorLink[] | undefined
  /** Sample data: the civil day 'YYYY-MM-DD' the sample stands at, and the form that moves it on. */
  demo?: { day: string; nextDayForm?: Child } | undefined
  largeType: boolean
  highContrast: boolean
  /** The request said Save-Data: the text face is not fetched. */
  saveData: boolean
  /** A signed-in officer, with the form that signs out. */
  officer?: { signOutForm: Child } | undefined
  /** The form on this page was refused: the title says so first. */
  error?: boolean | undefined
  /** Address of the page's one script; nearly every page has none. */
  script?: string | undefined
  /** Id of the page's form: the language switch then sends it (`_lang`), so that what was typed survives. */
  languageButton?: string | undefined
}
