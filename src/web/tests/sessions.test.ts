import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Caller, openCaller } from '../../../tests/support/caller.ts'
import { inviteFirstAdministrator } from '../../civic/actor/invitation.ts'
import { transaction } from '../../platform/database.ts'
import { codeFrom, lettersOn } from './authenticator.ts'
import { type Door, openDoor } from './open-door.ts'

let door: Door
let administrator: Caller
let letters = ''
let officer = ''

const password = 'sáng đi chợ Cần Đước'
const login = 'mai.can-duoc'
const telephone =
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0 Mobile Safari/537.36'
const computer = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:121.0) Gecko/20100101 Firefox/121.0'

const setUp = async (link: string, typed: Record<string, string> = {}): Promise<[Caller, string, string | null]> => {
  const caller = openCaller(door.app)
  const shown = lettersOn((await caller.get(link)).text)
  const { to } = await caller.post(`${link}/nhan`, { ...typed, password, again: password, code: codeFrom(shown) })
  return [caller, shown, to]
}
const linkShown = async (): Promise<string> =>
  (await administrator.get('/quan-tri/duong-dan')).text.match(/long-dan\.example(\/moi\/[\w-]+)/)?.[1] ?? ''

/** An hour after the last time: attempts are not counted together, and the app shows another code. */
const signIn = async (caller: Caller, more: Record<string, string> = {}, agent = computer) => {
  await query('delete from platform.rate')
  await query('update civic.officer set totp_last_step = totp_last_step - 120')
  const typed = { login, password, code: codeFrom(letters), ve: '/ban', ...more }
  return caller.post('/vao/dang-nhap', typed, { 'user-agent': agent })
}
const at = (address: string): Caller => openCaller(door.app, address)
const idsOn = (text: string): string[] =>
  [...text.matchAll(/name="may" value="([0-9a-f-]{36})"/g)].map(([, id]) => id ?? '')
const query = async (text: string, values: unknown[] = []) => (await door.database.owner.query(text, values)).rows

beforeAll(async () => {
  door = await openDoor()
  const token = await transaction(door.database.app, inviteFirstAdministrator)
  ;[administrator] = await setUp(`/moi/${token}`, { login: 'quan.tri', name: 'Lê Thị Hòa' })
  await administrator.post('/quan-tri/lap', { login, name: 'Trần Thị Mai' })
  await administrator.post('/quan-tri/noi/xa-can-duoc/ghi', {
    post: 'xa-can-duoc/ubnd/one-stop-clerk',
    login,
    from: '2026-01-01',
  })
  ;[, letters] = await setUp(await linkShown())
  officer = (await query('select id from civic.officer where login = $1', [login]))[0].id
})
afterAll(() => door.database.drop())

describe('an officer looks where they are signed in', () => {
  let here: Caller
  let lost: Caller

  test('sees each machine by its kind, and which one they sit at', async () => {
    ;[here, lost] = [at('10.1.0.1'), at('10.1.0.2')]
    await signIn(here)
    await signIn(lost, {}, telephone)
    const { text } = await here.get('/ban/phien')
    expect(text).toContain('Chrome trên điện thoại')
    expect(text).toContain('Firefox trên máy tính')
    expect(text).toContain('máy đang dùng')
    // The session the link opened, and the lost telephone.
    expect(idsOn(text)).toHaveLength(2)
  })

  test('of the machine nothing else is kept', async () => {
    const kept = JSON.stringify(await query('select s.*, null as token_hash from civic.session s'))
    for (const told of ['Android', 'Windows', 'Mozilla', 'rv:', '10.1.0']) expect(kept).not.toContain(told)
    expect(kept).toContain('firefox')
  })

  test('signs the lost telephone out, and it opens nothing any more', async () => {
    const [id] = await query(`select id from civic.session where browser = 'chrome'`)
    expect((await lost.get('/ban/note')).status).toBe(200)
    expect(await here.post('/ban/phien/thoi', { may: id.id })).toMatchObject({ status: 303, to: '/ban/phien' })
    expect(await lost.get('/ban/note')).toMatchObject({ status: 303, to: expect.stringContaining('/vao') })
    expect((await here.get('/ban/note')).status).toBe(200)
  })

  test('cannot end what belongs to somebody else, nor ask with nonsense', async () => {
    const [theirs] = await query(`select id from civic.session where officer_id <> $1`, [officer])
    await here.post('/ban/phien/thoi', { may: theirs.id })
    expect((await administrator.get('/quan-tri')).status).toBe(200)
    expect((await here.post('/ban/phien/thoi', { may: "x' or 1=1" })).status).toBe(404)
    expect((await at('10.1.0.9').post('/ban/phien/thoi-het', {})).status).toBe(403)
    expect(await at('10.1.0.9').get('/ban/phien')).toMatchObject({ status: 303, to: '/vao?ve=%2Fban%2Fphien' })
  })

  test('signs all others out at once', async () => {
    await signIn(lost, {}, telephone)
    await here.post('/ban/phien/thoi-het', {})
    expect(await query('select browser from civic.session where officer_id = $1', [officer])).toEqual([
      { browser: 'firefox' },
    ])
    expect((await here.get('/ban/phien')).text).toContain('Chỉ có máy đang dùng')
  })

  test('it is kept when a session was used, to five minutes', async () => {
    const seen = async () =>
      (await query('select seen_at from civic.session where officer_id = $1', [officer]))[0].seen_at
    const before = await seen()
    await here.get('/ban/note')
    expect(await seen()).toEqual(before)
    await query(`update civic.session set seen_at = seen_at - interval '6 minutes'`)
    await here.get('/ban/note')
    expect((await seen()).getTime()).toBeGreaterThanOrEqual(before.getTime())
  })
})

describe('an officer trusts their own machine', () => {
  let own: Caller

  test('the box is empty at first, and without it a code is asked for every time', async () => {
    own = at('10.2.0.1')
    expect((await own.get('/vao')).text).not.toMatch(/name="trust"[^>]*checked/)
    await signIn(own)
    expect(own.cookies.has('may-tin-cay')).toBe(false)
    expect((await signIn(own, { code: '' })).status).toBe(422)
  })

  test('ticked, the password is enough there, also after signing out', async () => {
    const done = await signIn(own, { trust: '1' })
    const cookie = done.headers.getSetCookie().find((set) => set.startsWith('may-tin-cay='))
    expect(cookie).toMatch(/Max-Age=2592000; Path=\/vao; HttpOnly; Secure; SameSite=Lax/)
    await own.post('/ra', {})
    expect((await own.get('/vao')).text).toContain('để trống được')
    expect(await signIn(own, { code: '' })).toMatchObject({ status: 303, to: '/ban' })
    expect(JSON.stringify(await query('select * from civic.trusted_machine'))).not.toContain(
      own.cookies.get('may-tin-cay'),
    )
  })

  test('elsewhere it is not; a wrong code or password never passes', async () => {
    expect((await signIn(at('10.2.0.2'), { code: '' })).status).toBe(422)
    expect((await signIn(own, { code: '000000' })).status).toBe(422)
    expect((await signIn(own, { code: '', password: 'sai' })).status).toBe(422)
  })

  test('it opens the account of nobody else', async () => {
    const typed = { login: 'quan.tri', password, code: '', ve: '/ban' }
    expect((await own.post('/vao/dang-nhap', typed)).status).toBe(422)
  })

  test('a trust does not renew itself: after thirty days the code is asked for', async () => {
    const before = await query('select expires_at from civic.trusted_machine')
    await signIn(own, { code: '', trust: '1' })
    expect(await query('select expires_at from civic.trusted_machine')).toEqual(before)
    await query(`update civic.trusted_machine set expires_at = expires_at - interval '30 days'`)
    expect((await signIn(own, { code: '' })).status).toBe(422)
    await query(`update civic.trusted_machine set expires_at = expires_at + interval '30 days'`)
  })

  test('is listed with the sessions, and trusted no longer when they say so', async () => {
    const { text } = await own.get('/ban/phien')
    const [id] = await query('select id from civic.trusted_machine')
    expect(idsOn(text)).toContain(id.id)
    await administrator.post('/ban/phien/bo-tin-cay', { may: id.id })
    expect(await query('select id from civic.trusted_machine')).toHaveLength(1)
    await own.post('/ban/phien/bo-tin-cay', { may: id.id })
    expect((await signIn(own, { code: '' })).status).toBe(422)
  })
})

describe('the administrator', () => {
  test('signs an officer out everywhere; it is recorded, and password and second factor stay', async () => {
    const [one, trusting] = [at('10.3.0.1'), at('10.3.0.2')]
    await signIn(one)
    await signIn(trusting, { trust: '1' })
    expect((await one.post('/quan-tri/dang-xuat', { officer })).status).toBe(403)
    expect((await one.get('/ban/note')).status).toBe(200)
    const open = (await query('select from civic.session where officer_id = $1', [officer])).length
    expect(await administrator.post('/quan-tri/dang-xuat', { officer })).toMatchObject({ status: 303, to: '/quan-tri' })
    expect((await one.get('/ban/note')).status).toBe(303)
    expect((await signIn(trusting, { code: '' })).status).toBe(422)
    const [fact] = await query(`select data, post_id from civic.fact where kind = 'officer.sessions-ended'`)
    expect(fact).toEqual({ data: { officer, sessions: open }, post_id: null })
    expect((await administrator.get('/quan-tri')).status).toBe(200)
    expect((await signIn(one)).status).toBe(303)
  })

  test('closes the account of who left, for good until a new link; the last administrator stays', async () => {
    const one = at('10.3.0.3')
    await signIn(one)
    expect((await one.post('/quan-tri/khoa', { officer })).status).toBe(403)
    expect(await administrator.post('/quan-tri/khoa', { officer })).toMatchObject({ status: 303, to: '/quan-tri' })
    expect((await one.get('/ban/note')).status).toBe(303)
    expect((await signIn(one)).status).toBe(422)
    expect((await administrator.get('/quan-tri')).text).toContain('đã khóa')
    expect((await administrator.post('/quan-tri/khoa', { officer })).status).toBe(404)
    const [{ id }] = await query(`select id from civic.officer where administers`)
    expect(await administrator.post('/quan-tri/khoa', { officer: id })).toMatchObject({
      status: 422,
      text: expect.stringContaining('người quản trị cuối cùng'),
    })
    expect(await query(`select data from civic.fact where kind = 'officer.closed'`)).toEqual([{ data: { officer } }])
    await administrator.post('/quan-tri/cap-lai', { officer })
    ;[, letters] = await setUp(await linkShown())
    expect((await signIn(one)).to).toBe('/ban/phien')
    await one.post('/ban/phien/da-biet', {})
  })

  test('is told what is missing when nobody was chosen', async () => {
    expect((await administrator.post('/quan-tri/dang-xuat', { officer: '' })).status).toBe(422)
  })
})

describe('an officer lost the telephone', () => {
  test('with a new link everything is new; the next sign-ins tell of it until they say that they know', async () => {
    const trusting = at('10.4.0.1')
    await signIn(trusting, { trust: '1' })
    await administrator.post('/quan-tri/cap-lai', { officer })
    expect((await trusting.get('/ban/note')).status).toBe(303)
    expect((await signIn(trusting, { code: '' })).status).toBe(422)
    const [caller, shown, to] = await setUp(await linkShown())
    letters = shown
    expect(to).toBe('/ban/phien')
    expect((await caller.get('/ban/phien')).text).toContain('Tài khoản này đã được cấp lại')
    const again = at('10.4.0.2')
    expect((await signIn(again)).to).toBe('/ban/phien')
    expect(await again.post('/ban/phien/da-biet', {})).toMatchObject({ status: 303, to: '/ban' })
    expect((await again.get('/ban/phien')).text).not.toContain('Tài khoản này đã được cấp lại')
    expect((await signIn(at('10.4.0.3'))).to).toBe('/ban')
    expect(await query(`select from civic.fact where kind = 'officer.second-factor-reset'`)).toHaveLength(2)
  })

  test('who never set a password lost none: a link given again is no news', async () => {
    await administrator.post('/quan-tri/lap', { login: 'moi.vao', name: 'Nguyễn Văn Tư' })
    const [{ id }] = await query(`select id from civic.officer where login = 'moi.vao'`)
    await administrator.post('/quan-tri/cap-lai', { officer: id })
    const [, , to] = await setUp(await linkShown())
    expect(to).toBe('/ban/chuc-danh')
  })
})
