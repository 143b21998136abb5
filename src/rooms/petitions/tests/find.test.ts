import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Caller } from '../../../../tests/support/caller.ts'
import { openStaffed, type Staffed } from '../../../../tests/support/staffed.ts'

let office: Staffed
let clerk: Caller
let elsewhere: Caller
let bridge: string
let code: string

beforeAll(async () => {
  office = await openStaffed('2026-08-17')
  clerk = await office.as('xa-can-duoc/ubnd/one-stop-clerk')
  elsewhere = await office.as('xa-rach-kien/ubnd/one-stop-clerk')
  const here = { place: 'xa-can-duoc', topic: 'roads' }
  bridge = await office.file({ ...here, points: ['Cầu khỉ ấp Bà Nghĩa gãy một nhịp, học sinh đi vòng ba cây số.'] })
  await office.file({ ...here, points: ['Loa ấp rè, nghe không rõ.'], hamlet: 'ấp Bà Nghĩa' })
  await office.file({ place: 'xa-rach-kien', topic: 'roads', points: ['Cầu khỉ gãy một nhịp ở ấp Chợ.'] })
  const { rows } = await office.database.owner.query('select public_code from civic.matter where id = $1', [bridge])
  code = rows[0].public_code
})
afterAll(() => office.stop())

const find = async (caller: Caller, words: string): Promise<string> =>
  (await caller.get(`/tim?q=${encodeURIComponent(words)}`)).text

describe('a clerk looks for a matter', () => {
  test('by words without accents, among those of the own office alone', async () => {
    const text = await find(clerk, 'cau khi gay')
    expect(text).toContain('1 việc khớp')
    expect(text).toContain(`/viec/${bridge}`)
    expect(await find(elsewhere, 'Bà Nghĩa')).toContain('Không có việc nào của cơ quan')
  })

  test('by hamlet, with the end of a word left out', async () => {
    expect(await find(clerk, 'ba ngh')).toContain('2 việc khớp')
  })

  test('by its code, however it is spelled, and by the code of another system', async () => {
    expect(await find(clerk, code)).toContain(`/viec/${bridge}`)
    expect(await find(clerk, code.toLowerCase().replaceAll('-', ' '))).toContain('1 việc khớp')
    await office.database.owner.query(
      `update petitions.petition set other_code = '1022-2026-0087' where matter_id = $1`,
      [bridge],
    )
    expect(await find(clerk, '1022.2026.0087')).toContain(`/viec/${bridge}`)
    expect(await find(elsewhere, code)).not.toContain(`/viec/${bridge}`)
  })

  test('a visitor is led to sign in', async () => {
    clerk.cookies.clear()
    expect((await clerk.get('/tim')).status).toBe(303)
    clerk = await office.as('xa-can-duoc/ubnd/one-stop-clerk')
  })

  test('what was handed over is found no more', async () => {
    const points = ['Ông trưởng ấp nhận tiền rồi làm ngơ.']
    const accusation = await office.file({ place: 'xa-can-duoc', topic: 'other', points, accusation: 'no' })
    expect(await find(clerk, 'nhan tien roi lam ngo')).toContain(accusation)
    await clerk.post(`/viec/${accusation}/ban-giao/ban-giao`, {})
    expect(await find(clerk, 'nhan tien roi lam ngo')).not.toContain(accusation)
  })
})

describe('matters in similar words', () => {
  test('are pointed out beside a matter of the same place, and only there', async () => {
    const again = await office.file({
      place: 'xa-can-duoc',
      topic: 'roads',
      points: ['Cầu khỉ ấp Bà Nghĩa gãy một nhịp, xin sửa giùm cho học sinh đi.'],
    })
    const { text } = await clerk.get(`/viec/${again}`)
    const similar = text.slice(text.indexOf('id="gan-giong"'))
    expect(similar.match(/href="\/viec\/[^"]+"/g)).toEqual([`href="/viec/${bridge}"`])
  })

  test('nothing is pointed out that the reader may not read', async () => {
    const above = await office.as('tinh-tay-ninh/ubnd/chairperson')
    const { status, text } = await above.get(`/viec/${bridge}`)
    expect(status).toBe(200)
    expect(text).not.toContain('id="gan-giong"')
  })
})
