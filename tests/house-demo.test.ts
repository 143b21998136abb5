import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { visitor } from '../src/civic/actor/actor.ts'
import { perform } from '../src/civic/deed/perform.ts'
import type { House } from '../src/house.ts'
import { setCivicDay } from '../src/platform/clock.ts'
import { readConfig } from '../src/platform/config.ts'
import { makeLog } from '../src/platform/log.ts'
import { petitionDeeds } from '../src/rooms/petitions/deeds.ts'
import { startHouse } from '../src/start.ts'
import { ask } from './support/ask.ts'
import { emptyDatabase } from './support/database.ts'
import { engineOf } from './support/engine-of.ts'
import { dataFolder, openProgram, type Program } from './support/program.ts'

/** The demonstration as a process: what it shows, what its day does, and what it keeps its hands off. */
vi.setConfig({ testTimeout: 120_000 })

const startHere = (env: Record<string, string>, fill?: (house: House) => Promise<void>) =>
  startHouse(readConfig({ PORT: '0', ...env }), makeLog('silent'), fill)

/** One petition in place of eighty, whose answer is due on the day that the demonstration opens on. */
const fill = async ({ ground }: House): Promise<void> => {
  await setCivicDay(ground.db, '2026-08-18')
  const input = { place: 'xa-can-duoc', topic: 'roads', points: ['Đường ấp 3 ngập cả tuần.'] }
  await perform(ground, petitionDeeds.filePetition, { actor: visitor, key: 'the-one-petition-here', input })
  await setCivicDay(ground.db, '2026-09-10')
}

describe('a demonstration that was played before', () => {
  let env: { DATA_DIR: string; DATABASE_URL: string }
  let demo: Program & { url: string }
  beforeAll(async () => {
    env = { DATA_DIR: dataFolder(), DATABASE_URL: 'postgresql://me:secret@127.0.0.1:1/the-real-house' }
    await (await startHere({ DATA_DIR: env.DATA_DIR }, fill)).stop()
    demo = await openProgram('src/demo/main.ts', env)
  })
  afterAll(() => demo.kill('SIGTERM'))

  const dayShown = async () => /Hôm nay là ([^.]+)\./.exec(await (await fetch(demo.url)).text())?.[1]
  const overdue = () =>
    ask(engineOf(env.DATA_DIR)?.ownerUrl ?? '', `select day::text from civic.fact where kind = 'duty.overdue'`)

  test('is not played again, never looks at DATABASE_URL, and makes no administrator by a link', () => {
    expect(demo.said()).toBe(`Lòng Dân: ${demo.url}\n`)
  })

  test('says on every page that can be reached, and where there is none, that its data is invented', async () => {
    const seen = new Set(['/', '/khong-co-trang-nay', '/ban/chuc-danh'])
    for (const path of seen) {
      const answer = await fetch(demo.url + path)
      if (!answer.headers.get('content-type')?.startsWith('text/html')) continue
      const html = await answer.text()
      expect([path, html]).toEqual([path, expect.stringContaining('<aside class="demo" aria-label="Dữ liệu mẫu"')])
      for (const [, link = ''] of html.matchAll(/<a [^>]*href="(\/[^"#]*)/g)) {
        if (seen.size < 60 && !link.startsWith('/ngon-ngu')) seen.add(link.replaceAll('&amp;', '&'))
      }
    }
    expect(seen.size).toBeGreaterThan(10)
  })

  test('“ngày mai” moves its day on and does what the clock does: the duty of yesterday is overdue', async () => {
    expect(await dayShown()).toBe('thứ Năm 10/09/2026')
    expect(await overdue()).toEqual([])
    const body = new URLSearchParams({ _key: '2026-09-10', ve: '/' })
    expect((await fetch(`${demo.url}/mau/ngay-sau`, { method: 'POST', body, redirect: 'manual' })).status).toBe(303)
    expect(await dayShown()).toBe('thứ Sáu 11/09/2026')
    expect(await overdue()).toEqual([{ day: '2026-09-11' }])
  })
})

test('a demonstration never starts on what a real house keeps', async () => {
  const { ownerUrl, drop } = await emptyDatabase()
  const env = { DATA_DIR: dataFolder(), DATABASE_URL: ownerUrl }
  await (await startHere(env)).stop()
  const touched = vi.fn(async () => {})
  await expect(startHere(env, touched)).rejects.toThrow('A real house keeps its data here')
  expect(touched).not.toHaveBeenCalled()
  const again = await startHere(env)
  expect(again.house.demo).toBe(false)
  await again.stop()
  await drop()
})
