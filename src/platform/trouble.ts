/** Why a statement could not be done, where that is neither our mistake nor the sender's: the server is away, or has no room left. */
export type Trouble = 'database-away' | 'no-room'

/** Of PostgreSQL: disk full. Of files of our own: no space, quota used up. */
const noRoom = new Set(['53100', 'ENOSPC', 'EDQUOT'])

/**
 * Of PostgreSQL: class 08 (connection), class 57P (it stops, crashed, or starts), too many connections, and a server that is not, or no
 * longer, the one to write to. Of the network: nobody there, or gone.
 */
const away = /^(08|57P|53300$|25006$|ECONNREFUSED$|ECONNRESET$|EPIPE$|ETIMEDOUT$|EHOSTUNREACH$|ENETUNREACH$)/

/** `pg` gives these no code. */
const brokenOff =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/

/** What kept this from being done; undefined where it is none of these. */
export function troubleOf(error: unknown): Trouble | undefined {
  if (!(error instanceof Error)) return undefined
  const code = 'code' in error ? String(error.code) : ''
  if (noRoom.has(code)) return 'no-room'
  return away.test(code) || brokenOff.test(error.message) ? 'database-away' : undefined
}
