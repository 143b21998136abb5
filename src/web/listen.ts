import type { AddressInfo } from 'node:net'
import { type ServerType, serve } from '@hono/node-server'
import type { House } from '../house.ts'
import type { Config } from '../platform/config.ts'
import { StartError } from '../platform/start-error.ts'
import { webApp } from './app.ts'

/** Requests under way may end within this time; then their connections are cut. */
const grace = 5_000

export interface Listening {
  url: string
  close(): Promise<void>
}

/** Answers by HTTP. Resolves once it listens; rejects when the address is taken. */
export const listen = (house: House, { host, port, trustProxy }: Config): Promise<Listening> =>
  new Promise((resolve, reject) => {
    const app = webApp(house, { trustProxy })
    const server = serve({ fetch: app.fetch, hostname: host, port }, (at) =>
      resolve({ url: urlOf(at), close: () => close(server) }),
    )
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE'
      reject(taken ? new StartError(`${host}:${port} is taken: set another PORT`) : error)
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
