import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCaller } from '../../../tests/support/caller.ts'
import { openStaffed, type Staffed } from '../../../tests/support/staffed.ts'
import { runSweeps } from '../../house.ts'
import { startJobs } from '../../platform/jobs.ts'
import { makeLog } from '../../platform/log.ts'
import { exposition } from '../../platform/metrics/exposition.ts'
import { webApp } from '../app.ts'
import { readExposition } from './exposition-rules.ts'

let staffed: Staffed
let app: ReturnType<typeof webApp>
beforeAll(async () => {
  staffed = await openStaffed('2026-03-02')
  app = webApp(staffed.house, { metrics: 'local' })
})
afterAll(() => staffed.stop())

const scrape = async (address = '127.0.0.1') => {
  const answer = await openCaller(app, address).get('/metrics')
  return { ...answer, read: answer.status === 200 ? readExposition(answer.text) : new Map() }
}
const numberOf = async (name: string, labels: Record<string, string> = {}): Promise<number | undefined> => {
  const { read } = await scrape()
  const wanted = (sample: { name: string; labels: Record<string, string> }) =>
    sample.name === name && Object.entries(labels).every(([label, value]) => sample.labels[label] === value)
  const families = [...read.values()] as {
    samples: { name: string; labels: Record<string, string>; value: number }[]
  }[]
  return families.flatMap(({ samples }) => samples).find(wanted)?.value
}
const requests = 'long_dan_http_requests_total'

describe('who keeps the house running reads its numbers', () => {
  test('in the format of Prometheus, rule by rule', async () => {
    const { headers, read } = await scrape()
    expect(headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8')
    expect([...read.keys()]).toEqual(
      expect.arrayContaining(['long_dan_http_requests_total', 'long_dan_duties_overdue']),
    )
  })

  test('requests by the route as it is mounted, and the class of the status', async () => {
    const caller = openCaller(app)
    for (const path of ['/viec/PA-7K2M-9QX', '/viec/PA-0000-000', '/khong/co', '/noi?q=bí+mật', '/'])
      await caller.get(path)
    await caller.post('/tra-cuu/xem', { code: 'AAAA' })
    expect(await numberOf(requests, { route: '/viec/:code', method: 'GET', status: '4xx' })).toBe(2)
    expect(await numberOf(requests, { route: 'none', status: '4xx' })).toBe(1)
    expect(await numberOf(requests, { route: '/', status: '2xx' })).toBe(1)
    expect(await numberOf(requests, { route: '/tra-cuu/xem', method: 'POST', status: '4xx' })).toBe(1)
    expect(await numberOf(requests, { route: '/viec/PA-7K2M-9QX' })).toBeUndefined()
    expect(await numberOf('long_dan_http_request_duration_seconds_count')).toBeGreaterThanOrEqual(6)
  })

  test('nothing that a person typed, or is, stands in it', async () => {
    await openCaller(app).get('/vao?ve=/ban&ten=Trần+Thị+Mai', {
      'user-agent': 'Cá-Nhân/1',
      'x-forwarded-for': '10.7.7.7',
    })
    await app.request('/metrics', { method: 'PROPFIND' })
    const { text } = await scrape()
    for (const told of ['PA-7K2M', 'bí', 'Mai', 'ten=', 'Cá-Nhân', '10.7.7', 'PROPFIND', 'khong'])
      expect(text).not.toContain(told)
    expect(text).toContain('method="other"')
  })

  test('the pools of the database, one connection of each at least', async () => {
    for (const role of ['app', 'public']) {
      expect(await numberOf('long_dan_database_connections_most', { role })).toBe(10)
      expect(await numberOf('long_dan_database_waiting', { role })).toBe(0)
    }
    const held = await Promise.all([1, 2].map(() => staffed.database.app.startTransaction().execute()))
    expect(await numberOf('long_dan_database_connections_in_use', { role: 'app' })).toBeGreaterThanOrEqual(2)
    await Promise.all(held.map((one) => one.rollback().execute()))
    expect(await numberOf('long_dan_database_up')).toBe(1)
  })

  test('when each sweep last ran, and how long it took', async () => {
    const before = Date.now() / 1000
    await runSweeps(staffed.house)
    const { read } = await scrape()
    const runs = read.get('long_dan_sweep_last_run_timestamp_seconds')?.samples
    expect(runs).toHaveLength(staffed.house.rooms.flatMap(({ sweeps }) => sweeps).length)
    for (const { value } of runs) expect(value).toBeGreaterThanOrEqual(before - 1)
    for (const { value } of read.get('long_dan_sweep_last_duration_seconds')?.samples ?? [])
      expect(value).toBeLessThan(60)
  })

  test('jobs that wait, as soon as there are jobs', async () => {
    expect(await numberOf('long_dan_jobs', { job: 'errand', state: 'waiting' })).toBeUndefined()
    const { appUrl, ownerUrl, app: db } = staffed.database
    const jobs = await startJobs({ appUrl, ownerUrl, log: makeLog('silent'), workers: false })
    await jobs.define('errand', async () => {}, { batchSize: 1, expireInSeconds: 60 })
    expect(await numberOf('long_dan_jobs', { job: 'errand', state: 'waiting' })).toBe(0)
    await jobs.send(db, 'errand', { id: 1 })
    expect(await numberOf('long_dan_jobs', { job: 'errand', state: 'waiting' })).toBe(1)
    await jobs.drain()
    expect(await numberOf('long_dan_jobs', { job: 'errand', state: 'waiting' })).toBe(0)
    await jobs.stop()
  })

  test('duties that have passed their day', async () => {
    expect(await numberOf('long_dan_duties_overdue')).toBe(0)
    await staffed.file({ place: 'xa-can-duoc', points: ['Đèn đường ấp tắt cả tuần nay.'], topic: 'utilities' })
    expect(await numberOf('long_dan_duties_overdue')).toBe(0)
    await staffed.onDay('2026-06-01')
    expect(await numberOf('long_dan_duties_overdue')).toBeGreaterThanOrEqual(1)
  })
})

describe('who may read them', () => {
  const status = async (metrics: 'off' | 'local' | 'all', address: string, headers = {}) =>
    (await openCaller(webApp(staffed.house, { metrics }), address).get('/metrics', headers)).status

  test('nobody, unless it is switched on', async () => {
    expect(await status('off', '127.0.0.1')).toBe(404)
    expect((await openCaller(staffed.app).get('/metrics')).status).toBe(404)
  })
  test('this machine alone, and not through a proxy on it', async () => {
    expect(await status('local', '127.0.0.1')).toBe(200)
    expect(await status('local', '10.0.0.7')).toBe(404)
    expect(await status('local', '127.0.0.1', { 'x-forwarded-for': '10.0.0.7' })).toBe(404)
  })
  test('or whoever reaches the port', async () => {
    expect(await status('all', '10.0.0.7')).toBe(200)
  })
})

describe('the rules of the format', () => {
  test('hold for labels that need escaping', () => {
    const value = 'a "b" \\ c\nd'
    const text = exposition([
      { name: 'x', type: 'gauge', help: 'one\ntwo', samples: [{ labels: { l: value }, value: 1 }] },
    ])
    expect(readExposition(text).get('x')?.samples[0]?.labels).toEqual({ l: value })
  })

  test.each([
    ['no end of line', '# TYPE x gauge\nx 1'],
    ['no type', 'x 1\n'],
    ['a type twice', '# TYPE x gauge\n# TYPE x gauge\nx 1\n'],
    ['an unknown type', '# TYPE x number\nx 1\n'],
    ['a sample of another family', '# TYPE x gauge\ny 1\n'],
    ['a sample twice', '# TYPE x gauge\nx{a="1"} 1\nx{a="1"} 2\n'],
    ['no number', '# TYPE x gauge\nx one\n'],
    ['a bare quote', '# TYPE x gauge\nx{a="1"2"} 1\n'],
    ['a wrong name', '# TYPE x gauge\nx{1a="1"} 1\n'],
    ['buckets that fall', '# TYPE x histogram\nx_bucket{le="1"} 2\nx_bucket{le="+Inf"} 1\nx_sum 1\nx_count 1\n'],
    ['no last bucket', '# TYPE x histogram\nx_bucket{le="1"} 1\nx_sum 1\nx_count 1\n'],
    ['a count of its own', '# TYPE x histogram\nx_bucket{le="+Inf"} 1\nx_sum 1\nx_count 2\n'],
  ])('%s is noticed', (_, text) => {
    expect(() => readExposition(text)).toThrow()
  })
})
