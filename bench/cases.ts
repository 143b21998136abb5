import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Ground } from './ground.ts'
import type { Asked } from './load.ts'

export interface Case {
  name: string
  /** Several share the load in turn. */
  urls: readonly string[]
  expects: number
  /** Stands in the body of every answer. */
  says?: string
  next(): Asked
}

/** By their kind. */
const queries = (): Map<string, string[]> => {
  const lines = readFileSync(join(import.meta.dirname, 'queries.txt'), 'utf8').split('\n')
  const typed = lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t'))
  return Map.groupBy(typed, ([kind = '']) => kind) as never
}

/** Each turn gives another of these, and begins again after the last. */
const inTurn = <T>(all: readonly T[]): (() => T) => {
  let at = 0
  return () => {
    at += 1
    return all[at % all.length] as T
  }
}

/** Every sender has an address of their own: what is measured is the house, not its limits against guessing. */
const somebody = (): Record<string, string> => {
  const part = () => Math.floor(Math.random() * 256)
  return { 'x-forwarded-for': `10.${part()}.${part()}.${part()}` }
}

export const casesOf = ({ houses, peers, codes, returnCodes, session }: Ground): Case[] => {
  const urls = houses.flatMap((house) => house.urls)
  const [pg = '', jsx = ''] = peers.urls
  const nextCode = inTurn(codes)
  const nextReturnCode = inTurn(returnCodes)
  let visits = 0
  /** An address that nobody asked for before: no kept page answers it. */
  const never = (path: string): Asked => {
    visits += 1
    return { path: `${path}${path.includes('?') ? '&' : '?'}lan=${visits}` }
  }
  const page = (name: string, says: string, next: () => Asked): Case => ({ name, urls, expects: 200, says, next })
  const signedIn = { cookie: `can-bo=${session}` }
  return [
    page('kept: a commune', 'Cần Đước', () => ({ path: '/noi/xa-can-duoc' })),
    page('rendered: a commune', 'Cần Đước', () => never('/noi/xa-can-duoc')),
    page('rendered: list of all', 'PA-', () => never('/viec')),
    page('rendered: list of a commune', 'PA-', () => never('/viec?noi=xa-can-duoc')),
    page('rendered: what is in hand', '/viec', () => never('/viec?tinh-trang=dang-lam')),
    ...[...queries()].map(([kind, typed]) => {
      const nextWords = inTurn(typed.map(([, words = '']) => words))
      return page(`search: ${kind}`, 'name="q"', () => never(`/viec?q=${encodeURIComponent(nextWords())}`))
    }),
    page('rendered: a petition', 'PA-', () => never(`/viec/${nextCode()}`)),
    page('signed in: the desk', 'Cần Đước', () => ({ ...never('/ban'), headers: signedIn })),
    page('signed in: a petition', 'PA-', () => ({ ...never(`/viec/${nextCode()}`), headers: signedIn })),
    {
      name: 'looking up by code',
      urls,
      expects: 303,
      next: () => {
        const fields = new URLSearchParams({ _key: randomUUID(), code: nextReturnCode() })
        const headers = { ...somebody(), 'content-type': 'application/x-www-form-urlencoded' }
        return { path: '/tra-cuu/xem', post: String(fields), headers }
      },
    },
    {
      name: 'filing through the API',
      urls,
      expects: 200,
      next: () => {
        const points = ['Đường ấp 3 ngập cả tuần, xe học sinh không qua được. Xin cho nạo vét cống.']
        const petition = { place: 'xa-can-duoc', topic: 'roads', points, hamlet: 'ấp 3', name: 'Bà Sáu' }
        const headers = { ...somebody(), 'idempotency-key': randomUUID() }
        return { path: '/api/deeds/filePetition', post: JSON.stringify(petition), headers }
      },
    },
    { name: 'peer: node:http + pg, 20 rows', urls: [pg], expects: 200, next: () => ({ path: '/' }) },
    { name: 'peer: hono/jsx, 20 rows, no database', urls: [jsx], expects: 200, next: () => ({ path: '/' }) },
    {
      name: 'peer: node:http + pg, one row committed',
      urls: [pg],
      expects: 200,
      next: () => ({ path: '/', post: '{}' }),
    },
  ]
}
