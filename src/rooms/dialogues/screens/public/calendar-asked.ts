import type { Place } from '../../../../civic/places/places.ts'
import { type MeetingKind, meetingKinds } from '../../meeting.ts'
import type { ListedMeeting } from '../../reads/public/meetings.ts'
import type { ReceptionDays } from '../../reads/public/receptions.ts'

/** What the calendar was asked for, by its address. */
export interface Asked {
  place: Place | undefined
  kind: MeetingKind | undefined
}

export interface FoundCalendar {
  asked: Asked
  places: readonly Place[]
  next: readonly ListedMeeting[]
  /** Where no kind was asked for. */
  receptions: readonly ReceptionDays[]
  lately: readonly ListedMeeting[]
}

/** The names of the address, which the form sends too. */
export const asks = { place: 'noi', kind: 'loai' } as const

export const placeIn = (query: URLSearchParams, places: readonly Place[]): Place | undefined =>
  places.find(({ id }) => id === query.get(asks.place))

export const kindIn = (query: URLSearchParams): MeetingKind | undefined =>
  meetingKinds.find((kind) => kind === query.get(asks.kind))

/** The address of a list or a file of it; what was not asked for is left out. */
export const askedAddress = (path: string, { place, kind }: Partial<Asked>): string => {
  const query = new URLSearchParams()
  if (place) query.set(asks.place, place.id)
  if (kind) query.set(asks.kind, kind)
  const text = query.toString()
  return text === '' ? path : `${path}?${text}`
}
