import { readConfig } from '../../src/platform/config.ts'
import { makeLog } from '../../src/platform/log.ts'
import { run } from '../../src/run.ts'
import { startHouse } from '../../src/start.ts'

/** The real house on a machine whose clock is set, forwards and backwards, at each SIGUSR2. */
const hour = 3_600_000
const steps = [2 * hour, -2 * hour, 25 * hour, -49 * hour, 0.2 * hour, 0]

const Real = Date
let offset = 0
let step = 0
process.on('SIGUSR2', () => {
  offset = steps[step % steps.length] ?? 0
  step += 1
})
globalThis.Date = class extends Real {
  constructor(...given: [] | [number | string | Date]) {
    if (given.length === 0) super(Real.now() + offset)
    else super(given[0])
  }
  static override now(): number {
    return Real.now() + offset
  }
} as DateConstructor

await run(async () => {
  const config = readConfig(process.env)
  return startHouse(config, makeLog(config.logLevel))
})
