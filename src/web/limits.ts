import type { House } from '../house.ts'
import { realNow, vietnamDay } from '../platform/clock.ts'
import { hmac } from '../platform/keys.ts'
import { allow } from '../platform/rate.ts'
import { Refusal } from '../platform/refusal.ts'

const minute = 60

/** Attempts in seconds. Generous enough for a whole hamlet behind one address, too few to guess. */
const limits = {
  code: { most: 10, within: 15 * minute },
  'sign-in': { most: 10, within: 15 * minute },
  login: { most: 10, within: 60 * minute },
  /** Sent in earnest. Behind one address of a telephone company stand many households. */
  filing: { most: 60, within: 60 * minute },
  /** A form sent for any reason, a change of language too, counted before its photos are read. */
  form: { most: 300, within: 60 * minute },
} as const

/** Counts one attempt; refuses 'too-many'. Who it was is kept as a hash that means nothing tomorrow. */
export const spend = async (house: House, what: keyof typeof limits, who: string): Promise<void> => {
  const { most, within } = limits[what]
  const key = hmac(house.masterKey, `rate:${what}`, `${vietnamDay(realNow())} ${who}`).toString('base64url')
  if (!(await allow(house.database.app, key, most, within))) throw new Refusal('too-many')
}
