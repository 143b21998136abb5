import { isDay } from '../../../../../packages/workdays/src/index.ts'
import type { Place } from '../../../../civic/places/places.ts'
import type { Topic } from '../../../../civic/posts/topics.ts'
import { type Cursor, type State, states } from '../../reads/public/list.ts'
import type { Listed } from '../../reads/public/listed.ts'

/** What a list was asked for, by its address. */
export interface Asked {
  words: string
  place: Place | undefined
  topic: Topic | undefined
  state: State | undefined
  after: Cursor | undefined
}

export interface FoundList {
  asked: Asked
  communes: readonly Place[]
  topics: readonly Topic[]
  matters: readonly Listed[]
  /** There are older ones. */
  more: boolean
}

/** The names of the address, which the form sends too. */
export const asks = { words: 'q', place: 'noi', topic: 'loai', state: 'tinh-trang', after: 'sau' } as const

const longestWords = 80
const placeId = /^[a-z0-9.-]+$/
const cursor = /^([\d-]{10})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

export const wordsIn = (query: URLSearchParams): string => (query.get(asks.words) ?? '').trim().slice(0, longestWords)

/** The id of a place as it may stand in an address; empty for anything else. */
export const placeIn = (query: URLSearchParams): string => placeId.exec(query.get(asks.place) ?? '')?.[0] ?? ''

export const stateIn = (query: URLSearchParams): State | undefined =>
  states.find((state) => state === query.get(asks.state))

export const cursorIn = (query: URLSearchParams): Cursor | undefined => {
  const [, openedOn, id] = cursor.exec(query.get(asks.after) ?? '') ?? []
  return openedOn !== undefined && isDay(openedOn) && id !== undefined ? { openedOn, id } : undefined
}

/** The address of a list, to share or to go on from; what was not asked for is left out. */
export const listAddress = ({ words, place, topic, state, after }: Partial<Asked>): string => {
  const query = new URLSearchParams()
  if (words) query.set(asks.words, words)
  if (place) query.set(asks.place, place.id)
  if (topic) query.set(asks.topic, topic.id)
  if (state) query.set(asks.state, state)
  if (after) query.set(asks.after, `${after.openedOn}.${after.id}`)
  const text = query.toString()
  return text === '' ? '/viec' : `/viec?${text}`
}
