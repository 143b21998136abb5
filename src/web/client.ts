import { isIPv6 } from 'node:net'
import type { Context } from 'hono'
import { machineOf } from '../civic/actor/machine.ts'
import type { Client, Web } from './web.ts'

const loopback = /^(127\.|::1$|::ffff:127\.)/

/** Who is at the other end. Behind a trusted proxy it is the last address the proxy wrote; what others wrote before it is hearsay. */
export const clientOf = (web: Pick<Web, 'trustProxy'>, c: Context): Client => {
  const near = c.env?.incoming?.socket?.remoteAddress ?? ''
  const forwarded = c.req.header('x-forwarded-for')
  const told = web.trustProxy ? forwarded?.split(',').at(-1)?.trim() : undefined
  const local = loopback.test(near) && forwarded === undefined
  return { address: networkOf(told ?? near), local, kind: machineOf(c.req.header('user-agent')) }
}

/** One household has one IPv4 address, or a whole /64 of IPv6. */
const networkOf = (address: string): string =>
  isIPv6(address) && !address.startsWith('::ffff:') ? address.split(':').slice(0, 4).join(':') : address
