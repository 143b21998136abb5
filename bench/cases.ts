import { randomUUID } from 'node:crypto'
import type { Ground } from './ground.ts'
import type { Asked } from './load.ts'

export interface Case {
  name: string
  url: string
  expects: number
  next(): Asked
}

const words = ['duong', 'cau', 'rac', 'nuoc', 'dien', 'kenh', 'den', 'loa', 'ap 3', 'truong hoc', 'cho', 'thuy loi']

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

export const casesOf = ({ house, peers, codes, returnCodes }: Ground): Case[] => {
  const [url = ''] = house.urls
  const [pg = '', jsx = ''] = peers.urls
  const nextCode = inTurn(codes)
  const nextReturnCode = inTurn(returnCodes)
  const nextWord = inTurn(words)
  let visits = 0
  /** An address that nobody asked for before: no kept page answers it. */
  const never = (path: string): Asked => {
    visits += 1
    return { path: `${path}${path.includes('?') ? '&' : '?'}lan=${visits}` }
  }
  const page = (name: string, next: () => Asked): Case => ({ name, url, expects: 200, next })
  return [
    page('kept: a commune', () => ({ path: '/noi/xa-can-duoc' })),
    page('rendered: a commune', () => never('/noi/xa-can-duoc')),
    page('rendered: list of a commune', () => never('/viec?noi=xa-can-duoc')),
    page('rendered: search by a word', () => never(`/viec?q=${encodeURIComponent(nextWord())}`)),
    page('rendered: a petition', () => never(`/viec/${nextCode()}`)),
    {
      name: 'looking up by code',
      url,
      expects: 303,
      next: () => {
        const fields = new URLSearchParams({ _key: randomUUID(), code: nextReturnCode() })
        const headers = { ...somebody(), 'content-type': 'application/x-www-form-urlencoded' }
        return { path: '/tra-cuu/xem', post: String(fields), headers }
      },
    },
    {
      name: 'filing through the API',
      url,
      expects: 200,
      next: () => {
        const points = ['Đường ấp 3 ngập cả tuần, xe học sinh không qua được. Xin cho nạo vét cống.']
        const petition = { place: 'xa-can-duoc', topic: 'roads', points, hamlet: 'ấp 3', name: 'Bà Sáu' }
        const headers = { ...somebody(), 'idempotency-key': randomUUID() }
        return { path: '/api/deeds/filePetition', post: JSON.stringify(petition), headers }
      },
    },
    { name: 'peer: node:http + pg, 20 rows', url: pg, expects: 200, next: () => ({ path: '/' }) },
    { name: 'peer: hono/jsx, 20 rows, no database', url: jsx, expects: 200, next: () => ({ path: '/' }) },
    { name: 'peer: node:http + pg, one row committed', url: pg, expects: 200, next: () => ({ path: '/', post: '{}' }) },
  ]
}
