import { isDay } from '../../../../../packages/workdays/src/index.ts'
import type { Place } from '../../../../civic/places/places.ts'
import { type Cursor, type ListedPromise, type RegisterState, registerStates } from '../../reads/public/promises.ts'

/** What the register was asked for, by its address. */
export interface RegisterAsked {
  place: Place | undefined
  state: RegisterState | undefined
  after: Cursor | undefined
}

export interface FoundRegister {
  asked: RegisterAsked
  places: readonly Place[]
  promises: readonly ListedPromise[]
  /** There are older ones. */
  more: boolean
}

/** The names of the address, which the form sends too. */
export const registerAsks = { place: 'noi', state: 'tinh-trang', after: 'sau' } as const

const cursor = /^([\d-]{10})\.(VH-[0-9A-Z-]{1,20})$/

export const stateIn = (query: URLSearchParams): RegisterState | undefined =>
  registerStates.find((state) => state === query.get(registerAsks.state))

export const cursorIn = (query: URLSearchParams): Cursor | undefined => {
  const [, openedOn, code] = cursor.exec(query.get(registerAsks.after) ?? '') ?? []
  return openedOn !== undefined && isDay(openedOn) && code !== undefined ? { openedOn, code } : undefined
}

/** The address of a register, to share or to go on from; what was not asked for is left out. */
export const registerAddress = ({ place, state, after }: Partial<RegisterAsked>): string => {
  const query = new URLSearchParams()
  if (place) query.set(registerAsks.place, place.id)
  if (state) query.set(registerAsks.state, state)
  if (after) query.set(registerAsks.after, `${after.openedOn}.${after.code}`)
  const text = query.toString()
  return text === '' ? '/hua' : `/hua?${text}`
}
