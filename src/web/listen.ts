import type { AddressInfo } from 'node:net'
import { type ServerType, serve } from '@hono/node-server'
import type { House } from '../house.ts'
import type { Config } from '../platform/config.ts'
import { StartError } from '../platform/start-error.ts'
import { type Settings, webApp } from './app.ts'

/** Requests under way may end within this time; then their connections are cut. */
const grace = 5_000

type Listened = Pick<Config, 'host' | 'port' | 'trustProxy' | 'metrics'> & Pick<Settings, 'disk'>

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

/** Answers by HTTP. Resolves once it listens; rejects when the address is taken. */
export const listen = (house: House, { host, port, ...settings }: Listened): Promise<Listening> =>
  new Promise((resolve, reject) => {
    const app = webApp(house, settings)
    const server = serve({ fetch: app.fetch, hostname: host, port }, (at) =>
      resolve({ url: urlOf(at), close: () => close(server) }),
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
