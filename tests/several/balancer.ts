import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

/** What stands before several processes: it asks each how it is, and passes what comes to one that is well. */
export interface Balancer {
  url: string
  /** Answers it had to make up itself, for want of one that answered. */
  failed(): number
  close(): Promise<void>
}

const every = 100

export const openBalancer = async (ports: readonly number[]): Promise<Balancer> => {
  const well = new Set<number>()
  let [turn, failed, open] = [0, 0, true]
  const look = async (port: number) => {
    while (open) {
      const ready = await fetch(`http://127.0.0.1:${port}/health/ready`, { signal: AbortSignal.timeout(1_000) }).then(
        (answer) => answer.ok,
        () => false,
      )
      if (ready) well.add(port)
      else well.delete(port)
      await pause(every)
    }
  }
  const looking = ports.map(look)
  const server = createServer(async (asked, answer) => {
    const parts: Buffer[] = []
    for await (const part of asked) parts.push(part)
    const pass = (left: readonly number[]): void => {
      const [port, ...others] = left
      if (port === undefined) {
        failed += 1
        answer.writeHead(502).end()
        return
      }
      const { method, url, headers } = asked
      const sent = request(
        { host: '127.0.0.1', port, method, path: url, headers: { ...headers, connection: 'close' } },
        (got) => {
          answer.writeHead(got.statusCode ?? 502, got.headers)
          got.pipe(answer)
        },
      )
      // Where nobody listens nothing was sent, and another may be asked; after that only whoever asked can know whether to ask again.
      sent.on('error', (error: NodeJS.ErrnoException) => (error.code === 'ECONNREFUSED' ? pass(others) : pass([])))
      sent.end(Buffer.concat(parts))
    }
    const ready = [...well]
    turn += 1
    pass(ready.map((_, at) => ready[(at + turn) % ready.length] ?? 0))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    failed: () => failed,
    close: async () => {
      open = false
      await Promise.all(looking)
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}
