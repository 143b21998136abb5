import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { makeLog } from '../src/platform/log.ts'
import { ask } from './support/ask.ts'
import { engineOf } from './support/engine-of.ts'
import { dataFolder, openProgram, type Program } from './support/program.ts'

/** Whoever reads what the process says learns nothing about a citizen, not even where something breaks. */
vi.setConfig({ testTimeout: 120_000 })

const told = {
  name: 'Nguyễn Thị Kể Thật',
  phone: '0987 654 321',
  words: 'Cây cầu ván trước nhà tôi gãy hai nhịp',
  hamlet: 'ấp Rạch Kín',
  spot: 'nhà có hàng rào dâm bụt',
  address: '198.51.100.23',
  code: 'ZX7Q-4WMP-K3T9N',
  login: 'ke.that',
}
type Told = keyof typeof told

const plain = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s.-]/g, '')
const repeatedIn = (said: string): Told[] =>
  (Object.keys(told) as Told[]).filter((what) => plain(said).includes(plain(told[what])))

let env: Record<string, string> & { DATA_DIR: string }
let house: Program & { url: string }
beforeAll(async () => {
  env = { DATA_DIR: dataFolder(), LOG_LEVEL: 'debug', TRUST_PROXY: '1' }
  house = await openProgram('src/main.ts', env)
})
afterAll(() => house.kill('SIGTERM'))

const everythingSaid = () => house.said() + readFileSync(join(env.DATA_DIR, 'postgres.log'), 'utf8')
const filing = (key: string, other: object = {}) => {
  const { name, phone, words, hamlet, spot, address } = told
  const body = { place: 'xa-can-duoc', topic: 'roads', points: [words], name, phone, hamlet, spot, ...other }
  return fetch(`${house.url}/api/deeds/filePetition`, {
    method: 'POST',
    headers: { 'idempotency-key': key, 'x-forwarded-for': address },
    body: JSON.stringify(body),
  })
}
const form = (path: string, fields: Record<string, string>) =>
  fetch(`${house.url}${path}`, {
    method: 'POST',
    headers: { 'x-forwarded-for': told.address },
    body: new URLSearchParams({ _key: 'a-key-of-a-form-in-a-story', ...fields }),
    redirect: 'manual',
  })

describe('nothing that people tell is in the log', () => {
  test('after filing, and after what is refused', async () => {
    expect((await filing('a-key-of-somebody-0001')).status).toBe(200)
    expect((await filing('a-key-of-somebody-0002', { phone: `${told.phone} hay ${told.name}` })).status).toBe(422)
    expect((await filing('a-key-of-somebody-0003', { place: `${told.name}\u0000` })).status).toBe(422)
    expect((await form('/tra-cuu/xem', { code: told.code })).status).toBe(422)
    expect((await form('/vao/dang-nhap', { login: told.login, password: told.words, code: '123456' })).status).toBe(422)
    expect(repeatedIn(everythingSaid())).toEqual([])
  })

  test('after a bug in the middle of a deed, which is logged', async () => {
    const { ownerUrl } = engineOf(env.DATA_DIR) ?? { ownerUrl: '' }
    await ask(ownerUrl, 'alter table civic.message add constraint sabotage check (false) not valid')
    expect((await filing('a-key-of-somebody-0004')).status).toBe(500)
    await ask(ownerUrl, 'alter table civic.message drop constraint sabotage')
    expect(house.said()).toMatch(/"event":"web\.bug".*"code":"23514"/)
    expect(readFileSync(join(env.DATA_DIR, 'postgres.log'), 'utf8')).toContain('sabotage')
    expect(repeatedIn(everythingSaid())).toEqual([])
  })

  test('every line of the log is one JSON object with its instant, level and event', () => {
    const lines = house
      .said()
      .split('\n')
      .filter((line) => line.startsWith('{'))
    for (const line of lines)
      expect(JSON.parse(line)).toMatchObject({
        at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
        level: expect.any(String),
        event: expect.any(String),
      })
    expect(lines.length).toBeGreaterThan(3)
  })
})

test('the same search finds each of them in a line that somebody would plant', () => {
  for (const [what, text] of Object.entries(told)) {
    const planted: string[] = []
    makeLog('info', { write: (line) => planted.push(line) }).info('petition.filed', { note: `from ${text}` })
    expect(repeatedIn(everythingSaid() + planted.join(''))).toEqual([what])
  }
})
