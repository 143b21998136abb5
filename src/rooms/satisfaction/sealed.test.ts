import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Caller, openCaller } from '../../../tests/support/caller.ts'
import { openStaffed, type Staffed } from '../../../tests/support/staffed.ts'
import { answered, openTold, petitionOf } from '../../../tests/support/told.ts'
import { openSenderSession } from '../../civic/actor/sender.ts'

/** Two ratings of xã Tân Lân lie in the box, too few to publish, and the quarter is closed. */
const place = 'xa-tan-lan'
const day = '2026-08-03'
const secret = 'chỉ hộp kín mới biết lời này'
const said = 'Đường vào xóm số thu-mot'
const stories = ['thu-mot', 'thu-hai'].map((id) =>
  petitionOf(place, id, day, [
    ...answered('2026-08-10'),
    { on: '2026-08-11', do: 'settled', via: 'web', rating: { level: 1, word: secret } },
  ]),
)

let house: Staffed
let matter: { id: string; public_code: string }
beforeAll(async () => {
  house = await openStaffed(day)
  await openTold(house, day).until(stories, '2026-10-02')
  const front = await house.as(`${place}/front/front-chair`)
  expect((await front.post(`/chot-so-lieu/${place}/2026-Q3/chot`, {})).status).toBe(303)
  const { rows } = await house.database.owner.query(
    `select m.id, m.public_code from civic.matter m join civic.message s on s.matter_id = m.id where s.text like '${said}%'`,
  )
  matter = rows[0]
})
afterAll(() => house.stop())

const periodId = async (): Promise<string> =>
  (await house.database.owner.query('select id from satisfaction.period')).rows[0].id

describe('no role of the database reads a rating', () => {
  test('neither the one that deeds run as, nor the one of public pages', async () => {
    const { app, outside } = house.database
    for (const db of [app, outside]) {
      await expect(sql`select level, word from satisfaction.box_entry`.execute(db)).rejects.toThrow('permission denied')
      await expect(sql`select count(*) from satisfaction.box_entry`.execute(db)).rejects.toThrow('permission denied')
      await expect(sql`update satisfaction.box_entry set level = 5`.execute(db)).rejects.toThrow('permission denied')
    }
    for (const view of ['public_period', 'figure']) {
      const { rows } = await sql`select * from ${sql.table(`satisfaction.${view}`)}`.execute(app)
      expect(rows).toMatchObject([{ ratings_asked: null, ratings_given: null, ratings_good: null }])
    }
  })

  test('nor does the box count for whoever names a smaller minimum, a closed period or one of another place', async () => {
    const { app } = house.database
    const period = await periodId()
    await expect(sql`select * from satisfaction.close_box(${place}, ${period}, 0)`.execute(app)).rejects.toThrow()
    await expect(sql`select * from satisfaction.close_box(${place}, ${period})`.execute(app)).rejects.toThrow()
    await expect(sql`select * from satisfaction.close_box('xa-my-le', ${period})`.execute(app)).rejects.toThrow()
  })

  test('control: the owner of the database reads them', async () => {
    const { rows } = await house.database.owner.query('select level, word from satisfaction.box_entry')
    expect(rows).toEqual([
      { level: 1, word: secret },
      { level: 1, word: secret },
    ])
  })
})

/** What may stand in an address in place of a parameter. */
const known = (name: string): string =>
  ({ place, id: matter.id, code: matter.public_code, quarter: '2026-Q3', lang: 'vi', size: 'lon', contrast: 'cao' })[
    name
  ] ?? 'x'

/** Every address that answers a GET, with what is known put in. */
const addresses = (): string[] => {
  const paths = house.app.routes.filter(({ method }) => method === 'GET').map(({ path }) => path)
  const filled = paths.map((path) =>
    path.replaceAll(/:(\w+)(\{[^/]*\})?/g, (_, name: string) => (name === 'file' ? '2026-Q3.csv' : known(name))),
  )
  return [...new Set(filled)].filter((path) => !path.includes('*'))
}

const everythingSeenBy = async (caller: Caller): Promise<string> => {
  const texts: string[] = []
  for (const path of addresses()) texts.push((await caller.get(path)).text)
  return texts.join('\n')
}

describe('no page, file or answer shows a rating', () => {
  test.each(['ubnd/chairperson', 'ubnd/one-stop-clerk', 'ubnd/economy-head', 'front/front-officer'])(
    'to %s',
    async (post) => {
      expect(await everythingSeenBy(await house.as(`${place}/${post}`))).not.toContain(secret)
    },
  )

  test('to the province, to the administrator, to the sender or to anybody', async () => {
    const province = await house.as('tinh-tay-ninh/ubnd/chairperson')
    const administrator = openCaller(house.app)
    await administrator.post('/mau/vao', { login: 'quan-tri' })
    const sender = openCaller(house.app)
    const opens = { matterId: matter.id, power: 'verdict' } as const
    sender.cookies.set('nguoi-gui', await openSenderSession(house.database.app, opens))
    for (const caller of [province, administrator, sender, openCaller(house.app)]) {
      expect(await everythingSeenBy(caller)).not.toContain(secret)
    }
  })

  test('control: the same walk finds the words of the petition where they may be read', async () => {
    expect(addresses().length).toBeGreaterThan(30)
    expect(await everythingSeenBy(await house.as(`${place}/ubnd/one-stop-clerk`))).toContain(said)
    expect(await everythingSeenBy(openCaller(house.app))).not.toContain(said)
  })
})
