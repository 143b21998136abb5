import { setTimeout as pause } from 'node:timers/promises'
import { type Engine, type EngineOptions, startEngine } from './engine.ts'

const every = 1_000

/**
 * A server that died under us is started again where it was, so that the house goes on: its pools connect again to the
 * same port. What was committed is there; whoever got no answer asks again under the same key.
 */
export function guardEngine(engine: Engine, options: EngineOptions): { stop(): Promise<void> } {
  const stopped = new AbortController()
  const watching = watch(engine, options, stopped.signal)
  return {
    stop: () => {
      stopped.abort()
      return watching
    },
  }
}

async function watch(engine: Engine, options: EngineOptions, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await pause(every, undefined, { signal }).catch(() => {})
    if (!signal.aborted && !engine.isRunning()) await startAgain(engine.port, options)
  }
}

async function startAgain(port: number, options: EngineOptions): Promise<void> {
  options.log.error('engine.lost', { port })
  try {
    await startEngine({ ...options, port })
  } catch (error) {
    options.log.error('engine.not-started', { port, error: error instanceof Error ? error.name : 'unknown' })
  }
}
