import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCaller } from '../../../tests/support/caller.ts'
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts'
import type { CivicTables } from '../../civic/tables.ts'
import { type House, openHouse } from '../../house.ts'
import { openDatabase } from '../../platform/database.ts'
import { makeLog } from '../../platform/log.ts'
import { webApp } from '../app.ts'

/** The server is away, or its disk is full: people are told so, and what they typed is there to be sent again by the same key. */
let database: FreshDatabase<CivicTables>
let house: House
const lines: string[] = []

beforeAll(async () => {
  database = await freshDatabase<CivicTables>()
  const log = makeLog('warn', { write: (line) => lines.push(line) })
  house = await openHouse({ database, masterKey: database.masterKey, log, publicUrl: 'http://127.0.0.1' })
})
afterAll(() => database.drop())

const key = 'the-one-key-of-this-form'
const typed = { _key: key, place: 'xa-can-duoc', topic: 'roads', points: ['Đường <b>ấp 3</b> ngập.', 'Cống nghẹt.'] }
const hidden = (text: string, name: string) =>
  [...text.matchAll(new RegExp(`<input type="hidden" name="${name}" value="([^"]*)"`, 'g'))].map(([, value]) => value)

/** What PostgreSQL does when a table cannot grow. */
const fill = (full: boolean) =>
  database.owner.query(
    full
      ? `create function no_room() returns trigger language plpgsql as $$ begin raise exception 'full' using errcode = 'disk_full'; end $$;
         create trigger no_room before insert on civic.matter execute function no_room()`
      : 'drop trigger no_room on civic.matter; drop function no_room',
  )

describe('the disk is full', () => {
  beforeAll(() => fill(true))

  test('a form is refused in plain words, with all that was typed behind one button', async () => {
    const caller = openCaller(webApp(house))
    const answer = await caller.post('/gui/viec', typed)
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5'])
    expect(answer.text).toContain('Máy chủ hết chỗ chứa')
    expect(answer.text).toContain('<form method="post" action="/gui/viec"')
    expect(hidden(answer.text, '_key')).toContain(key)
    expect(hidden(answer.text, 'points')).toEqual(['Đường &lt;b&gt;ấp 3&lt;/b&gt; ngập.', 'Cống nghẹt.'])
    expect(answer.headers.get('refresh')).toBeNull()
  })

  test('a program gets the same as JSON', async () => {
    const answer = await webApp(house).request('/api/deeds/filePetition', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': 'a-program-files-this-one' },
      body: JSON.stringify({ place: 'xa-can-duoc', topic: 'roads', points: ['Cống nghẹt.'] }),
    })
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5'])
    expect(await answer.json()).toMatchObject({ error: { code: 'no-room' } })
  })

  test('pages are read, and the log names no bug', async () => {
    expect((await openCaller(webApp(house)).get('/viec')).status).toBe(200)
    expect(lines.map((line) => JSON.parse(line).event)).toEqual(['web.no-room', 'web.no-room'])
    expect(lines.join()).not.toContain('ấp 3')
  })

  test('with room again, the button files it', async () => {
    await fill(false)
    const answer = await openCaller(webApp(house)).post('/gui/viec', typed)
    expect(answer.status).toBe(303)
  })
})

describe('PostgreSQL is away', () => {
  let way: Server
  let open: Set<Socket>
  let alone: House

  beforeAll(async () => {
    const [there, here] = [new URL(database.ownerUrl), new URL(database.ownerUrl)]
    open = new Set()
    way = createServer((from) => {
      const on = connect(Number(there.port), there.hostname)
      for (const socket of [from, on]) open.add(socket.on('error', () => {}))
      from.pipe(on).pipe(from)
    })
    await new Promise<void>((listening) => way.listen(0, '127.0.0.1', listening))
    here.port = String((way.address() as AddressInfo).port)
    const { masterKey } = database
    const by = await openDatabase<CivicTables>({ ownerUrl: here.href, masterKey, patience: 0.3 })
    alone = await openHouse({ database: by, masterKey, log: makeLog('silent'), publicUrl: 'http://127.0.0.1' })
  })
  afterAll(() => alone.database.close())

  const goAway = async () => {
    const closed = new Promise((done) => way.close(done))
    for (const socket of open) socket.destroy()
    await closed
  }

  test('a page says so and comes again by itself; a form keeps what was typed, but never a password', async () => {
    const caller = openCaller(webApp(alone))
    expect((await caller.get('/viec')).status).toBe(200)
    await goAway()
    const page = await caller.get('/viec')
    expect([page.status, page.headers.get('refresh')]).toEqual([503, '5'])
    expect(page.text).toContain('Máy chủ đang khởi động lại')
    expect(hidden((await caller.post('/gui/viec', typed)).text, 'points')).toHaveLength(2)
    const signingIn = await caller.post('/vao/dang-nhap', {
      login: 'ba.sau',
      password: 'a-very-secret-word',
      code: '123456',
    })
    expect([signingIn.status, signingIn.text.includes('a-very-secret-word')]).toEqual([503, false])
  })
})
