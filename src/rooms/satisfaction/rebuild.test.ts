import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { engineOf } from '../../../tests/support/engine-of.ts'
import { dataFolder, openProgram, startProgram } from '../../../tests/support/program.ts'
import { openStaffed, type Staffed } from '../../../tests/support/staffed.ts'
import { answered, openTold, petitionOf } from '../../../tests/support/told.ts'

vi.setConfig({ testTimeout: 120_000 })

/** Two communes with a closed quarter each, folded again by `npm run rebuild` as whoever runs the house would. */
const day = '2026-05-04'
const stories = ['xa-my-le', 'xa-tan-lan'].flatMap((place) =>
  [1, 2, 3].map((n) =>
    petitionOf(place, `dung-lai-${place}-${n}`, day, n === 3 ? [] : answered(n === 1 ? '2026-05-20' : '2026-06-01')),
  ),
)

let house: Staffed
beforeAll(async () => {
  house = await openStaffed(day)
  await openTold(house, day).until(stories, '2026-07-03')
  for (const place of ['xa-my-le', 'xa-tan-lan']) {
    const front = await house.as(`${place}/front/front-chair`)
    expect((await front.post(`/chot-so-lieu/${place}/2026-Q2/chot`, {})).status).toBe(303)
  }
})
afterAll(() => house.stop())

const query = (text: string) => house.database.owner.query(text).then(({ rows }) => rows)
const projected = async () => [
  await query('select * from satisfaction.figure order by period_id'),
  await query('select * from satisfaction.member order by duty_id'),
]
const version = async () => (await query('select changes from platform.change_count'))[0].changes

const rebuild = async (): Promise<string> => {
  const program = startProgram('src/rebuild.ts', { DATABASE_URL: house.database.ownerUrl })
  expect(await program.ended).toBe(0)
  return program.said()
}

test('gives equal rows, and says so', async () => {
  const before = [await projected(), await version()]
  expect(before[0]).toMatchObject([expect.arrayContaining([expect.objectContaining({ cohort: 3, on_time: 1 })]), {}])
  expect(await rebuild()).toContain('2 closed periods, 6 matters: folded again, the same as before')
  expect([await projected(), await version()]).toEqual(before)
})

test('control: a projection that was tampered with differs before, is equal after, and public pages are made anew', async () => {
  const sound = await projected()
  const known = await version()
  await query(`update satisfaction.figure set unanswered = unanswered - 1, confirmed = confirmed + 1`)
  await query(`delete from satisfaction.member where class = 'unanswered'`)
  expect(await projected()).not.toEqual(sound)
  expect(await rebuild()).toContain('some rows DIFFER from before')
  expect(await projected()).toEqual(sound)
  expect(await version()).toBeGreaterThan(known)
})

test('on a folder whose house is running it says so in one line and leaves the house alone; once stopped, it works', async () => {
  const DATA_DIR = dataFolder()
  const running = await openProgram('src/main.ts', { DATA_DIR, LOG_LEVEL: 'error' })
  const refused = startProgram('src/rebuild.ts', { DATA_DIR })
  expect(await refused.ended).toBe(1)
  expect(refused.said().trim()).toMatch(/^Lòng Dân is running already on \S+\. Nothing was rebuilt\.$/)
  expect((await fetch(`${running.url}/health/ready`)).status).toBe(200)
  expect(await running.kill('SIGTERM')).toBe(0)
  const alone = startProgram('src/rebuild.ts', { DATA_DIR })
  expect(await alone.ended).toBe(0)
  expect(alone.said()).toContain('0 closed periods, 0 matters: folded again, the same as before')
  expect(engineOf(DATA_DIR)).toBeUndefined()
})
