import { readConfig } from './platform/config.ts'
import { makeLog } from './platform/log.ts'
import { StartError } from './platform/start-error.ts'
import { type Running, startHouse } from './start.ts'

const tell = (line: string): void => void process.stdout.write(`${line}\n`)

/** Stopping may take this long; whoever stopped us would end us anyway. */
const deadline = 20_000

const stopBySignal = (running: Running): void => {
  const stop = () => {
    setTimeout(() => process.exit(1), deadline).unref()
    running.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}

try {
  const config = readConfig(process.env)
  const running = await startHouse(config, makeLog(config.logLevel))
  stopBySignal(running)
  tell(`Lòng Dân: ${running.url}`)
  if (running.firstLink) tell(`Người quản trị đầu tiên / first administrator: ${running.firstLink}`)
} catch (error) {
  if (!(error instanceof StartError)) throw error
  tell(error.message)
  process.exitCode = 1
}
