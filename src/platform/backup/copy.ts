import { Readable, Writable } from 'node:stream'
import type { Client, Connection, Submittable } from 'pg'

/** What `pg` gives a query that speaks the copy protocol itself; its types do not tell. */
type CopyConnection = Connection & {
  sendCopyFromChunk(chunk: Buffer): void
  endCopyFrom(): void
  sendCopyFail(reason: string): void
}
type Spoken = { chunk: Buffer }

/** `copy … to stdout` as a stream of its bytes. The server waits while nobody reads, so memory stays bounded. */
export function copyOut(client: Client, text: string): Readable {
  let socket: Connection['stream'] | undefined
  const rows = new Readable({ highWaterMark: 1 << 20, read: () => socket?.resume() })
  client.query({
    submit: (connection: Connection) => {
      socket = connection.stream
      connection.query(text)
    },
    // The parser uses its buffer again: what is kept must be a copy.
    handleCopyData: ({ chunk }: Spoken) => {
      if (!rows.push(Buffer.from(chunk))) socket?.pause()
    },
    handleCommandComplete: () => {},
    // The connection goes on to the next query, however full the stream was.
    handleReadyForQuery: () => {
      socket?.resume()
      rows.push(null)
    },
    handleError: (error: Error) => {
      socket?.resume()
      rows.destroy(error)
    },
  } as Submittable)
  return rows
}

/** `copy … from stdin` as a stream to write into; it finishes when the server has taken everything. */
export function copyIn(client: Client, text: string): Writable {
  let connection: CopyConnection | undefined
  let done: (() => void) | undefined
  const asked = Promise.withResolvers<CopyConnection>()
  const rows = new Writable({
    highWaterMark: 1 << 20,
    write: (chunk: Buffer, _encoding, next) => {
      asked.promise.then((to) => {
        to.sendCopyFromChunk(chunk)
        if (to.stream.writableNeedDrain) to.stream.once('drain', () => next())
        else next()
      }, next)
    },
    final: (finished) => {
      done = finished
      asked.promise.then((to) => to.endCopyFrom(), finished)
    },
    destroy: (error, closed) => {
      if (error) connection?.sendCopyFail('the stream broke off')
      closed(error)
    },
  })
  asked.promise.catch(() => {})
  client.query({
    submit: (given: Connection) => given.query(text),
    handleCopyInResponse: (given: CopyConnection) => {
      connection = given
      asked.resolve(given)
    },
    handleCommandComplete: () => {},
    handleReadyForQuery: () => {
      connection = undefined
      done?.()
    },
    handleError: (error: Error) => {
      connection = undefined
      asked.reject(error)
      rows.destroy(error)
    },
  } as Submittable)
  return rows
}
