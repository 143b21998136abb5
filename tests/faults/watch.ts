import { setTimeout as pause } from 'node:timers/promises'
import { stopwatch } from '../../src/platform/clock.ts'

const every = 20

/** How long pages were refused, in seconds: each time, from the first refusal to the next page. */
export interface Watch {
  end(): Promise<number[]>
}

/** Somebody who reads a page again and again. */
export const watchPages = (url: string, path = '/viec'): Watch => {
  const refused: number[] = []
  let watching = true
  let since: (() => number) | undefined
  const look = async () => {
    while (watching) {
      const answered = await fetch(url + path, { signal: AbortSignal.timeout(5_000) }).then(
        (answer) => answer.ok,
        () => false,
      )
      if (!answered) since ??= stopwatch()
      if (answered && since !== undefined) {
        refused.push(since())
        since = undefined
      }
      await pause(every)
    }
  }
  const looking = look()
  const end = async () => {
    watching = false
    await looking
    return since === undefined ? refused : [...refused, since()]
  }
  return { end }
}
