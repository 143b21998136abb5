import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { type ServerType, serve } from '@hono/node-server'
import type { House } from '../house.ts'
import type { Config } from '../platform/config.ts'
import { StartError } from '../platform/start-error.ts'
import { probeApp, type Settings, webApp } from './app.ts'

/** Requests under way may end within this time; then their connections are cut. */
const grace = 5_000

type Listened = Pick<Config, 'host' | 'port' | 'trustProxy' | 'metrics' | 'role' | 'drainSeconds'> &
  Pick<Settings, 'disk'>

export interface Listening {
  url: string
  close(): Promise<void>
}

/** What the person who starts the house can mend. */
const cannot: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is taken: set another PORT',
  EACCES: 'is for the system only: set another PORT',
  EADDRNOTAVAIL: 'is no address of this machine: set another HOST',
  ENOTFOUND: 'is no address of this machine: set another HOST',
}

/**
 * Answers by HTTP; a worker only how it is. Resolves once it listens; rejects when the address is taken. Told to stop it first says so for
 * a while, and lets no connection stand after an answer.
 */
export const listen = (house: House, { host, port, role, drainSeconds, ...given }: Listened): Promise<Listening> =>
  new Promise((resolve, reject) => {
    let draining = false
    const settings = { ...given, draining: () => draining }
    const app = role === 'worker' ? probeApp(house, settings) : webApp(house, settings)
    const last = (answer: Response) => {
      if (draining) answer.headers.set('connection', 'close')
      return answer
    }
    const drain = async () => {
      draining = true
      await pause(drainSeconds * 1_000)
    }
    const server = serve({ fetch: async (...asked) => last(await app.fetch(...asked)), hostname: host, port }, (at) =>
      resolve({ url: urlOf(at), close: () => drain().then(() => close(server)) }),
    )
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(new StartError(`${host}:${port} ${cannot[error.code ?? ''] ?? `cannot be listened on (${error.code})`}`))
    })
  })

const urlOf = ({ address, port, family }: AddressInfo): string =>
  `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`

const close = (server: ServerType): Promise<void> =>
  new Promise((resolve) => {
    const cut = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), grace)
    server.close(() => {
      clearTimeout(cut)
      resolve()
    })
    if ('closeIdleConnections' in server) server.closeIdleConnections()
  })
