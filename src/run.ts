import { StartError } from './platform/start-error.ts'
import type { Running } from './start.ts'

export const tell = (line: string): void => void process.stdout.write(`${line}\n`)

/** Stopping may take this long; whoever stopped us would end us anyway. */
const deadline = 20_000

/** Starts a house, says where it is, and stops it by signal. What a person can mend is one line; anything else is a bug and is loud. */
export const run = async (start: () => Promise<Running>): Promise<void> => {
  const starting = start()
  stopBySignal(starting)
  try {
    const running = await starting
    tell(`Lòng Dân: ${running.url}`)
    if (running.firstLink) tell(`Người quản trị đầu tiên / first administrator: ${running.firstLink}`)
  } catch (error) {
    if (!(error instanceof StartError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}

/** Runs a command and says its outcome; what a person can mend is one line, followed by what was not done. */
export const runCommand = async (work: () => Promise<string>, notDone: string): Promise<void> => {
  try {
    tell(await work())
  } catch (error) {
    if (!(error instanceof StartError)) throw error
    tell(`${error.message}. ${notDone}`)
    process.exitCode = 1
  }
}

/** A house that is told to stop while it starts first stands, then stops: nothing is left running behind it. */
const stopBySignal = (starting: Promise<Running>): void => {
  const stop = () => {
    setTimeout(() => process.exit(1), deadline).unref()
    starting
      .then((running) => running.stop())
      .then(
        () => process.exit(0),
        () => process.exit(1),
      )
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}
