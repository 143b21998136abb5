import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'

/** What the server said under one client key; kept here, outside the server. */
interface Acknowledged {
  petition: string
  /** The server had done it before: an earlier attempt reached it, and its answer never came. */
  repeated: boolean
}

/** People who file petitions through the API at the same time, one after the other each, and have noted every answer. */
export interface Crowd {
  acknowledged: ReadonlyMap<string, Acknowledged>
  /** Attempts that ended without an answer. */
  unanswered(): number
  /** Waits until so many were acknowledged. */
  have(count: number): Promise<void>
  /** Each ends what they had begun, however often they must ask again under the same key. */
  goHome(): Promise<void>
  /** Everybody gives up, with an answer or without. */
  leave(): Promise<void>
}

const patience = 5_000
const rest = 200

export const openCrowd = (url: string, writers = 8): Crowd => {
  const acknowledged = new Map<string, Acknowledged>()
  let unanswered = 0
  let attempts = 0
  let will: 'file more' | 'end what is begun' | 'give up' = 'file more'

  const write = async (): Promise<void> => {
    while (will === 'file more') {
      const key = randomUUID()
      const answer = await untilAnswered(key)
      if (answer !== undefined) acknowledged.set(key, answer)
    }
  }

  /** From another address each time: how often one household may try is not what is looked at. */
  const untilAnswered = async (key: string): Promise<Acknowledged | undefined> => {
    while (will !== 'give up') {
      attempts += 1
      const address = `10.${attempts >> 16}.${(attempts >> 8) & 255}.${attempts & 255}`
      const answer = await file(url, key, address)
      if (answer !== undefined) return answer
      unanswered += 1
      await pause(rest)
    }
    return undefined
  }

  const writing = Promise.all(Array.from({ length: writers }, write))
  return {
    acknowledged,
    unanswered: () => unanswered,
    have: (count) => Promise.race([writing.then(() => {}), enough(() => acknowledged.size >= count)]),
    goHome: async () => {
      will = 'end what is begun'
      await writing
    },
    leave: async () => {
      will = 'give up'
      await writing
    },
  }
}

const enough = async (isEnough: () => boolean): Promise<void> => {
  while (!isEnough()) await pause(5)
}

/**
 * One attempt; undefined where no answer came, or the server said that something failed. The hamlet repeats the client key, so that
 * plain SQL finds the petition without the house's own note of keys.
 */
export const file = async (
  url: string,
  key: string,
  address: string,
  hamlet = key,
): Promise<Acknowledged | undefined> => {
  const petition = { place: 'xa-can-duoc', topic: 'roads', points: ['Đường ấp ngập, xe không qua được.'], hamlet }
  try {
    const answer = await fetch(`${url}/api/deeds/filePetition`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key, 'x-forwarded-for': address },
      body: JSON.stringify(petition),
      signal: AbortSignal.timeout(patience),
    })
    if (answer.status >= 500) return undefined
    if (answer.status !== 200) throw new RangeError(`${answer.status}: ${await answer.text()}`)
    const { result, repeated } = (await answer.json()) as { result: { petition: string }; repeated: boolean }
    return { petition: result.petition, repeated }
  } catch (error) {
    if (error instanceof RangeError) throw error
    return undefined
  }
}
