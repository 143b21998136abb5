import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Caller, openCaller } from '../../../tests/support/caller.ts'
import { inviteFirstAdministrator } from '../../civic/actor/invitation.ts'
import { transaction } from '../../platform/database.ts'
import { codeFrom, lettersOn } from './authenticator.ts'
import { type Door, openDoor } from './open-door.ts'

let door: Door
beforeAll(async () => {
  door = await openDoor()
})
afterAll(() => door.database.drop())

const password = 'sáng đi chợ Cần Đước'
const clerk = 'xa-can-duoc/ubnd/one-stop-clerk'

let administrator: Caller
let clerksLetters: string

describe('the first administrator', () => {
  let link: string

  test('opens the link of the first start and sets password and second factor', async () => {
    const token = await transaction(door.database.app, inviteFirstAdministrator)
    link = `/moi/${token}`
    administrator = openCaller(door.app)
    const letters = lettersOn((await administrator.get(link)).text)
    const typed = { login: 'quan.tri', name: 'Lê Thị Hòa', password, again: password }
    expect((await administrator.post(`${link}/nhan`, { ...typed, again: 'x', code: codeFrom(letters) })).status).toBe(
      422,
    )
    expect((await administrator.post(`${link}/nhan`, { ...typed, code: '000' })).status).toBe(422)
    const done = await administrator.post(`${link}/nhan`, { ...typed, code: codeFrom(letters) })
    expect([done.status, done.to]).toEqual([303, '/quan-tri'])
    expect((await administrator.get('/quan-tri')).text).toContain('Lê Thị Hòa')
  })

  test('nobody opens it a second time, and there is no other', async () => {
    expect(await openCaller(door.app).get(link)).toMatchObject({
      status: 422,
      text: expect.stringContaining('đã dùng rồi'),
    })
    expect(await transaction(door.database.app, inviteFirstAdministrator)).toBeUndefined()
  })

  test('sees no matter: the desk is for posts', async () => {
    expect((await administrator.get('/ban')).status).toBe(403)
  })
})

describe('a clerk', () => {
  const them = { login: 'mai.can-duoc', name: 'Trần Thị Mai' }
  let link: string

  test('gets an account; its link is shown to the administrator alone, and is kept nowhere', async () => {
    expect((await openCaller(door.app).post('/quan-tri/lap', them)).status).toBe(403)
    const made = await administrator.post('/quan-tri/lap', them)
    expect(made.to).toBe('/quan-tri/duong-dan')
    link = (await administrator.get('/quan-tri/duong-dan')).text.match(/long-dan\.example(\/moi\/[\w-]+)/)?.[1] ?? ''
    expect(link).toMatch(/^\/moi\/[\w-]{43}$/)
    const { rows } = await door.database.owner.query('select result::text from civic.deed_key')
    expect(JSON.stringify(rows)).not.toContain(link.slice(5))
    expect(await administrator.post('/quan-tri/lap', them)).toMatchObject({
      status: 422,
      text: expect.stringContaining('đã có người dùng'),
    })
  })

  test('is given a post, and works as it right after setting a password', async () => {
    const set = await administrator.post('/quan-tri/noi/xa-can-duoc/ghi', {
      post: clerk,
      login: them.login,
      from: '2026-01-01',
    })
    expect(set).toMatchObject({ status: 303, to: '/quan-tri/noi/xa-can-duoc' })
    const caller = openCaller(door.app)
    clerksLetters = lettersOn((await caller.get(link)).text)
    const done = await caller.post(`${link}/nhan`, { password, again: password, code: codeFrom(clerksLetters, -1) })
    expect([done.status, done.to]).toEqual([303, '/ban'])
    expect((await caller.get('/ban')).text).toContain('Công chức một cửa xã Cần Đước')
    expect((await caller.get('/quan-tri')).status).toBe(403)
  })

  test('signs in with login, password and code; the session is a new one', async () => {
    const caller = openCaller(door.app)
    caller.cookies.set('can-bo', 'planted-by-somebody-else')
    const code = codeFrom(clerksLetters)
    const done = await caller.post('/vao/dang-nhap', { login: ' Mai.Can-Duoc ', password, code, ve: '/ban/note' })
    expect([done.status, done.to]).toEqual([303, '/ban/note'])
    expect(caller.cookies.get('can-bo')).toMatch(/^[\w-]{43}$/)
    expect((await caller.get('/ban/note')).text).toContain('For staff')
    const replayed = await openCaller(door.app).post('/vao/dang-nhap', { login: them.login, password, code })
    expect(replayed).toMatchObject({ status: 422, text: expect.stringContaining('Mỗi mã chỉ dùng một lần') })
  })

  test('who does not exist gets the very same answer as a wrong password', async () => {
    const answers = []
    for (const login of [them.login, 'ai.do']) {
      const { text } = await openCaller(door.app, '10.0.0.1').post('/vao/dang-nhap', {
        login,
        password: 'sai',
        code: '123456',
      })
      answers.push(text.replaceAll(login, '').replace(/_key" value="[^"]+/, ''))
    }
    expect(answers[0]).toBe(answers[1])
  })

  test('signs out, and the cookie opens nothing any more', async () => {
    const caller = openCaller(door.app)
    await caller.post('/vao/dang-nhap', { login: them.login, password, code: codeFrom(clerksLetters, 1) })
    const session = caller.cookies.get('can-bo') ?? ''
    await caller.post('/ra', {})
    expect(caller.cookies.has('can-bo')).toBe(false)
    caller.cookies.set('can-bo', session)
    expect((await caller.get('/ban/note')).status).toBe(303)
  })

  test('loses the telephone: a reset ends every session', async () => {
    const { rows } = await door.database.owner.query(`select id from civic.officer where login = $1`, [them.login])
    await administrator.post('/quan-tri/cap-lai', { officer: rows[0].id })
    const answer = await openCaller(door.app, '10.0.0.2').post('/vao/dang-nhap', {
      login: them.login,
      password,
      code: codeFrom(clerksLetters, 2),
    })
    expect(answer.status).toBe(422)
    expect((await administrator.get('/quan-tri/duong-dan')).text).toContain('/moi/')
  })
})

describe('somebody guesses', () => {
  test('passwords: ten attempts, then one waits', async () => {
    const statuses = []
    for (let attempt = 0; attempt < 11; attempt += 1) {
      const typed = { login: `guess-${attempt}`, password: 'x', code: '000000' }
      statuses.push((await openCaller(door.app, '10.9.9.9').post('/vao/dang-nhap', typed)).status)
    }
    expect(statuses).toEqual([...Array(10).fill(422), 429])
  })

  test('codes: ten attempts from one address, from another still', async () => {
    const guess = (address: string) => openCaller(door.app, address).post('/tra-cuu/xem', { code: 'AAAA-BBBB-CCCC' })
    for (let attempt = 0; attempt < 10; attempt += 1) expect((await guess('10.8.8.8')).status).toBe(422)
    expect(await guess('10.8.8.8')).toMatchObject({ status: 429, text: expect.stringContaining('chờ ít phút') })
    expect((await guess('10.8.8.9')).status).toBe(422)
    const { rows } = await door.database.owner.query('select key from platform.rate')
    expect(JSON.stringify(rows)).not.toContain('10.8.8')
  })
})
