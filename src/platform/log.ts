import { realNow } from './clock.ts'

/**
 * Ids, codes and numbers only. Personal data never goes into the log: no name, telephone, address, free text, typed
 * code, session or raw network address. Whoever reads the log must learn nothing about a citizen.
 */
type LogFields = Record<string, string | number | boolean | undefined> & OwnFields
/** These the log writes itself. */
type OwnFields = { at?: never; level?: never; event?: never }

export const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]
type Write = (event: string, fields?: LogFields) => void
export type Log = { debug: Write; info: Write; warn: Write; error: Write }

/** One JSON object a line: `at` (ISO instant), `level`, `event` (a dotted code), then the fields. */
export function makeLog(level: LogLevel, out: { write(line: string): unknown } = process.stderr): Log {
  const least = logLevels.indexOf(level)
  const at = (name: Exclude<LogLevel, 'silent'>): Write => {
    if (logLevels.indexOf(name) < least) return () => {}
    return (event, fields) => {
      out.write(`${JSON.stringify({ at: realNow().toISOString(), level: name, event, ...fields })}\n`)
    }
  }
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }
}
