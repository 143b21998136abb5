import type { Place } from '../../../../civic/places/places.ts'
import type { PlaceHit } from '../../../../civic/places/search.ts'
import type { Topic } from '../../../../civic/posts/topics.ts'
import type { FormBody } from '../../../../civic/screen/form.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import type { AskedPlace } from '../../reads/public/where-asked.ts'

/** Name of the form, and its id on the page. */
export const fileForm = 'viec'
export const mostPoints = 9
const longestQuery = 80

/** What stands in the place, empty boxes left out: a problem's number is then the number of a box that is shown. */
export const pointsIn = (body: FormBody): string[] => body.all('points').filter((text) => text.trim() !== '')

/** As many boxes as were sent, or as the button for one more asked for in the address. */
export const boxesOf = ({ attempt, query }: Visit): number =>
  Math.min(mostPoints, Math.max(1, attempt?.body.all('points').length ?? 1, Number(query.get('diem')) || 1))

/** A name of a place, old or new, that was searched for. */
export const placeAsked = ({ query }: Visit): string => (query.get('q') ?? '').trim().slice(0, longestQuery)

/** What the form is made of. `points` are those already written, `boxes` how many are shown. */
export interface Filing {
  asked: string
  hits: readonly PlaceHit[]
  from: AskedPlace | undefined
  communes: readonly Place[]
  topics: readonly Topic[]
  photos: number
  points: readonly string[]
  boxes: number
}

/** In the address of the button that forgets the kept photos. */
export const dropPhotos = 'bo-anh'

/** Where the form is sent: the place somebody came with, and the number of boxes, stay in the address. */
export const fileAction = ({ from, boxes }: Pick<Filing, 'from' | 'boxes'>, button?: typeof dropPhotos): string => {
  const query = new URLSearchParams()
  if (from !== undefined) query.set('noi', from.place.id)
  if (boxes > 1) query.set('diem', String(boxes))
  if (button !== undefined) query.set(button, '1')
  const text = query.toString()
  return `/gui/${fileForm}${text === '' ? '' : `?${text}`}`
}
