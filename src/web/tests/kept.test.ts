import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCaller } from '../../../tests/support/caller.ts'
import { setCivicDay } from '../../platform/clock.ts'
import { type Door, openDoor } from './open-door.ts'

let door: Door
beforeAll(async () => {
  door = await openDoor()
  await setCivicDay(door.database.app, '2026-11-24')
})
afterAll(() => door.database.drop())

const rendered = async (headers: Record<string, string> = {}) =>
  (await openCaller(door.app).get('/count', headers)).text.match(/rendered (\d+)/)?.[1]

test('a public page is rendered once, and again when something was recorded', async () => {
  const first = await rendered()
  expect(await rendered()).toBe(first)
  await openCaller(door.app).post('/note/a/put', { text: 'news' })
  expect(await rendered()).not.toBe(first)
})

test('a fact that commits late is not missed, though its position is lower', async () => {
  const late = await door.database.owner.connect()
  const put = (text: string) => `insert into civic.fact (id, kind, version, at, day, actor, data, leaf)
    values (gen_random_uuid(), '${text}', 1, now(), '2026-11-24', 'house', '{}', '')`
  await late.query('begin')
  await late.query(put('late'))
  await door.database.owner.query(put('early'))
  const between = await rendered()
  expect(await rendered()).toBe(between)
  await late.query('commit')
  late.release()
  expect(await rendered()).not.toBe(between)
})

test('a new civic day is a new page', async () => {
  const before = await rendered()
  await setCivicDay(door.database.app, '2026-11-25')
  expect(await rendered()).not.toBe(before)
})

test('each language and look has its own', async () => {
  const vi = await rendered()
  const caller = openCaller(door.app)
  await caller.get('/ngon-ngu/en?ve=/')
  expect((await caller.get('/count')).text).not.toContain(`rendered ${vi}<`)
  expect((await caller.get('/count')).headers.get('vary')).toMatch(/cookie/)
  expect(await rendered({ 'save-data': 'on' })).not.toBe(vi)
})

test('a browser that has it is told so, until it changes', async () => {
  const caller = openCaller(door.app)
  const etag = (await caller.get('/count')).headers.get('etag') ?? ''
  expect(await caller.get('/count', { 'if-none-match': etag })).toMatchObject({ status: 304, text: '' })
  expect(await caller.get('/count', { 'if-none-match': `W/${etag}` })).toMatchObject({ status: 304 })
  expect(await caller.get('/count', { 'if-none-match': '"other"' })).toMatchObject({ status: 200 })
  await caller.post('/note/a/put', { text: 'news' })
  expect(await caller.get('/count', { 'if-none-match': etag })).toMatchObject({ status: 200 })
})

test('compressed and plain are told apart', async () => {
  const [plain, small] = await Promise.all([
    openCaller(door.app).get('/count'),
    door.app.request('/count', { headers: { 'accept-encoding': 'gzip' } }),
  ])
  expect(small.headers.get('content-encoding')).toBe('gzip')
  expect(small.headers.get('etag')).not.toBe(plain.headers.get('etag'))
})

test('a page with a form is never kept: its key is for one person', async () => {
  const keys = await Promise.all(
    [1, 2].map(async () => (await openCaller(door.app).get('/tra-cuu')).text.match(/_key" value="([^"]+)/)?.[1]),
  )
  expect(keys[0]).toMatch(/^[\w-]{43}$/)
  expect(keys[0]).not.toBe(keys[1])
})
