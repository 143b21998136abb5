import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCaller } from '../../../tests/support/caller.ts'
import { civicToday, setCivicDay } from '../../platform/clock.ts'
import { newId } from '../../platform/keys.ts'
import { type Door, openDoor } from './open-door.ts'

let demo: Door
let real: Door
beforeAll(async () => {
  demo = await openDoor({ demo: true })
  real = await openDoor()
  for (const { database } of [demo, real]) {
    await setCivicDay(database.app, '2026-11-24')
    await database.owner.query(
      `insert into civic.officer (id, login, name, administers, created_on) values ($1, 'an', 'An', true, '2026-01-01')`,
      [newId()],
    )
  }
})
afterAll(async () => {
  await demo.database.drop()
  await real.database.drop()
})

describe('a demonstration', () => {
  test('says so on every page, and moves its day on once however often it is asked', async () => {
    const caller = openCaller(demo.app)
    expect((await caller.get('/')).text).toContain('thứ Ba 24/11/2026')
    await caller.post('/mau/ngay-sau', { _key: '2026-11-24', ve: '/tro-giup' })
    const again = await caller.post('/mau/ngay-sau', { _key: '2026-11-24', ve: '/tro-giup' })
    expect(again.to).toBe('/tro-giup')
    expect(await civicToday(demo.database.app)).toBe('2026-11-25')
    expect((await caller.get('/')).text).toContain('25/11/2026')
  })

  test('lets people on this machine in by one click, and nobody else', async () => {
    const here = openCaller(demo.app)
    expect((await here.get('/vao')).text).toContain('/mau/vao')
    expect((await here.post('/mau/vao', { login: 'an', post: '' })).to).toBe('/quan-tri')
    const away = openCaller(demo.app, '203.0.113.7')
    expect((await away.get('/vao')).text).not.toContain('/mau/vao')
    expect((await away.post('/mau/vao', { login: 'an', post: '' })).status).toBe(403)
    const proxied = await openCaller(demo.app).post('/mau/vao', { login: 'an' }, { 'x-forwarded-for': '203.0.113.7' })
    expect(proxied.status).toBe(403)
  })
})

test('a real house has neither', async () => {
  const caller = openCaller(real.app)
  expect((await caller.get('/')).text).not.toContain('Dữ liệu mẫu')
  expect((await caller.get('/vao')).text).not.toContain('/mau/vao')
  expect((await caller.post('/mau/vao', { login: 'an', post: '' })).status).toBe(404)
  expect((await caller.post('/mau/ngay-sau', { _key: '2026-11-24' })).status).toBe(404)
})
