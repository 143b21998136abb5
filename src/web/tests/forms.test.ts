import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCaller } from '../../../tests/support/caller.ts'
import { type Door, openDoor } from './open-door.ts'

let door: Door
beforeAll(async () => {
  door = await openDoor()
})
afterAll(() => door.database.drop())

const key = 'a-key-of-this-very-page-0001'
const facts = async () => (await door.database.owner.query(`select from civic.fact where kind = 'note.put'`)).rowCount

describe('somebody fills in a form', () => {
  test('a mistake keeps what was typed, and the key; the sentence is the most particular one', async () => {
    const answer = await openCaller(door.app).post('/note/a/put', { text: 'ab', _key: key })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('value="ab"')
    expect(answer.text).toContain(`value="${key}"`)
    expect(answer.text).toContain('A note is longer.')
    expect(answer.text).toContain('<title>Lỗi: Note')
  })

  test('a refusal of the deed is said beside its field', async () => {
    const answer = await openCaller(door.app).post('/note/a/put', { text: 'later' })
    expect([answer.status, answer.text.includes('href="#text"')]).toEqual([422, true])
    expect(answer.text).toContain('Lúc này chưa làm được việc đó')
  })

  test('whoever may not is told so', async () => {
    expect((await openCaller(door.app).post('/note/a/put', { text: 'secret' })).status).toBe(403)
  })

  test('changing the language half-way loses nothing and does nothing', async () => {
    const caller = openCaller(door.app)
    const before = await facts()
    const answer = await caller.post('/note/a/put', { text: 'half-wr', _lang: 'en', _key: key })
    expect(answer.status).toBe(200)
    expect(answer.text).toContain('<html lang="en"')
    expect(answer.text).toContain('value="half-wr"')
    expect(answer.text).toContain(`value="${key}"`)
    expect(await facts()).toBe(before)
    expect((await caller.get('/note/a')).text).toContain('<html lang="en"')
  })

  test('sent twice it happens once', async () => {
    const before = Number(await facts())
    const caller = openCaller(door.app)
    const [first, second] = await Promise.all(
      [1, 2].map(() => caller.post('/note/a/put', { text: 'twice', _key: `${key}2` })),
    )
    expect([first?.to, second?.to]).toEqual(['/note/twice', '/note/twice'])
    expect(await facts()).toBe(before + 1)
  })

  test('the receipt is for this browser alone, and its cookie does not show the key', async () => {
    const caller = openCaller(door.app)
    await caller.post('/note/a/put', { text: 'receipt', _key: `${key}3` })
    expect((await caller.get('/note/receipt')).text).toContain(`receipt ${key}3`)
    expect(caller.cookies.get('phieu')).not.toContain(key)
    const forged = openCaller(door.app)
    forged.cookies.set('phieu', Buffer.from(`9999999999999 ${key}3`).toString('base64url'))
    expect((await forged.get('/note/receipt')).text).not.toContain('receipt a-key')
  })

  test('the keys of the house itself cannot be sent', async () => {
    const answer = await openCaller(door.app).post('/note/a/put', {
      text: 'note',
      _key: 'recordOverdue:0000-0000-0000',
    })
    expect(answer.status).toBe(422)
    expect(await door.database.owner.query(`select from civic.deed_key where key like '%:%'`)).toMatchObject({
      rowCount: 0,
    })
  })

  test('loading the address of a form leads to its page', async () => {
    expect(await openCaller(door.app).get('/note/a/put')).toMatchObject({ status: 303, to: '/note/a' })
  })
})

describe('another program does the same deed', () => {
  const send = (name: string, input: unknown, headers: Record<string, string> = { 'idempotency-key': `${key}4` }) =>
    door.app.request(`/api/deeds/${name}`, { method: 'POST', body: JSON.stringify(input), headers })

  test('the result comes as JSON; the same key gives it again', async () => {
    expect(await (await send('putNote', { text: 'by api' })).json()).toEqual({
      result: { text: 'by api' },
      repeated: false,
    })
    expect(await (await send('putNote', { text: 'by api' })).json()).toEqual({
      result: { text: 'by api' },
      repeated: true,
    })
  })

  test.each([
    ['putNote', { text: 'a' }, 422],
    ['putNote', { text: 'secret' }, 403],
    ['putNote', { text: 'later' }, 409],
    ['eraseEverything', {}, 404],
  ])('%s %o is refused with %i, in words', async (name, input, status) => {
    const answer = await send(name, input, { 'idempotency-key': `${key}-${status}` })
    expect(answer.status).toBe(status)
    expect(await answer.json()).toMatchObject({
      error: { code: expect.any(String), message: expect.stringMatching(/\S/) },
    })
  })

  test('without a key it is refused', async () => {
    expect((await send('putNote', { text: 'note' }, {})).status).toBe(422)
  })

  test('the document names every deed of every room', async () => {
    const schema = { type: 'object', required: ['text'] }
    const post = { operationId: 'putNote', requestBody: { content: { 'application/json': { schema } } } }
    expect(await (await door.app.request('/api/openapi.json')).json()).toMatchObject({
      openapi: '3.1.0',
      paths: { '/api/deeds/putNote': { post } },
    })
  })
})
