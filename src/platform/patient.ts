import { setTimeout as pause } from 'node:timers/promises'
import { stopwatch } from './clock.ts'
import { troubleOf } from './trouble.ts'

const between = 100

/**
 * Connects, and where the server is away tries again: most of the times it is back before anybody would press a button again. Nothing
 * was sent yet, so nothing is done twice. The server is waited for so many seconds from when it went, whoever asks: once that is over
 * each attempt says at once how it is.
 */
export function patiently<T>(connect: () => Promise<T>, seconds: number): () => Promise<T> {
  let away: (() => number) | undefined
  return async () => {
    for (;;) {
      try {
        const connected = await connect()
        away = undefined
        return connected
      } catch (error) {
        if (troubleOf(error) !== 'database-away') throw error
        away ??= stopwatch()
        if (away() > seconds) throw error
        await pause(between)
      }
    }
  }
}
