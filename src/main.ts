import { readConfig } from './platform/config.ts'
import { makeLog } from './platform/log.ts'
import { run } from './run.ts'
import { startHouse } from './start.ts'

await run(async () => {
  const config = readConfig(process.env)
  return startHouse(config, makeLog(config.logLevel))
})
