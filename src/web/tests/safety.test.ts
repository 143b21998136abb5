import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCaller } from '../../../tests/support/caller.ts'
import { type Door, openDoor } from './open-door.ts'

let door: Door
beforeAll(async () => {
  door = await openDoor()
})
afterAll(() => door.database.drop())

describe('every answer is guarded', () => {
  const asked = ['/', '/noi', '/noi/xa-can-duoc', '/tra-cuu', '/vao', '/ban', '/note/a', '/broken', '/nope', '/anh/x']
  const others = [
    '/health/live',
    '/health/ready',
    '/api/openapi.json',
    '/favicon.ico',
    '/ngon-ngu/en?ve=/',
    '/t/none.css',
  ]

  test.each([...asked, ...others])('%s', async (path) => {
    const { headers } = await openCaller(door.app).get(path)
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/script-src|unsafe|data:|\*/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('same-origin')
    expect(headers.get('strict-transport-security')).toMatch(/max-age=\d+/)
    expect(headers.get('cache-control')).toBeTruthy()
  })

  test('cookies are for us alone', async () => {
    const { headers } = await openCaller(door.app).get('/ngon-ngu/en?ve=/')
    expect(headers.getSetCookie()[0]).toMatch(/^lang=en;.*Path=\/;.*HttpOnly; Secure; SameSite=Lax/)
  })

  test('an anonymous page sets no cookie', async () => {
    expect((await openCaller(door.app).get('/noi/xa-can-duoc')).headers.getSetCookie()).toEqual([])
  })
})

describe('another site sends a form', () => {
  const send = (headers: Record<string, string>) =>
    door.app.request('/note/a/put', {
      method: 'POST',
      body: new URLSearchParams({ _key: 'k'.repeat(30), text: 'note' }),
      headers,
    })

  test.each([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://elsewhere.example' },
    { origin: 'null' },
  ])('%o is refused', async (headers) => {
    expect((await send(headers)).status).toBe(403)
  })

  test.each([{ 'sec-fetch-site': 'same-origin' }, { origin: 'https://long-dan.example' }, {}])(
    '%o is not',
    async (headers) => {
      expect((await send(headers as Record<string, string>)).status).toBe(303)
    },
  )
})

describe('a link may lead back, but only to a page of this house', () => {
  test.each([
    ['/noi/xa-can-duoc?a=1', '/noi/xa-can-duoc?a=1'],
    ['https://elsewhere.example/', '/'],
    ['//elsewhere.example/', '/'],
    ['/\\elsewhere.example', '/'],
    ['/%2F/elsewhere.example', '/%2F/elsewhere.example'],
    ['/.//elsewhere.example', '/'],
    ['javascript:alert(1)', '/'],
    ['', '/'],
  ])('%s → %s', async (back, to) => {
    const answer = await openCaller(door.app).get(`/co-chu/lon?ve=${encodeURIComponent(back)}`)
    expect([answer.status, answer.to]).toEqual([303, to])
  })
})

describe('what is not there, and what breaks', () => {
  test('an unknown page says so in both languages', async () => {
    const caller = openCaller(door.app)
    expect(await caller.get('/khong-co')).toMatchObject({
      status: 404,
      text: expect.stringContaining('Không tìm thấy trang'),
    })
    await caller.get('/ngon-ngu/en?ve=/')
    expect(await caller.get('/khong-co')).toMatchObject({
      status: 404,
      text: expect.stringContaining('Page not found'),
    })
    expect((await caller.get('/noi/xa-nowhere')).status).toBe(404)
  })

  test('a bug is told by a number, and the log does not repeat what was typed', async () => {
    const answer = await openCaller(door.app).get('/broken')
    expect(answer.status).toBe(500)
    const logged = door.logged.findLast((line) => line.includes('web.bug')) ?? ''
    const { incident } = JSON.parse(logged)
    expect(answer.text).toContain(incident)
    expect(logged + answer.text).not.toContain('Nguyễn')
  })

  test('a byte that no database keeps is not understood, and no bug', async () => {
    expect((await openCaller(door.app).get('/noi/%00')).status).toBe(422)
    expect(door.logged.filter((line) => line.includes('22021'))).toEqual([])
  })

  test('HEAD answers like GET, without a body', async () => {
    const answer = await door.app.request('/tro-giup', { method: 'HEAD' })
    expect([answer.status, await answer.text()]).toEqual([200, ''])
  })

  test('a page for staff leads to the sign-in, and back after it', async () => {
    expect((await openCaller(door.app).get('/ban/note')).to).toBe('/vao?ve=%2Fban%2Fnote')
  })

  test('too much is refused before it is read', async () => {
    const body = new FormData()
    body.set('text', new Blob([new Uint8Array(25 * 1024 * 1024)]), 'big.jpg')
    expect((await door.app.request('/note/a/put', { method: 'POST', body })).status).toBe(413)
  })
})
