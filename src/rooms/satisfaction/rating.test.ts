import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Caller, openCaller } from '../../../tests/support/caller.ts'
import { openStaffed, type Staffed } from '../../../tests/support/staffed.ts'
import { answered, openTold, petitionOf } from '../../../tests/support/told.ts'
import { openSenderSession } from '../../civic/actor/sender.ts'
import { collectSettled } from '../petitions/deeds/collect-settled.ts'
import { saySettled } from '../petitions/deeds/say-settled.ts'
import { rate } from './deeds/rate.ts'

/** Eight answered petitions of xã Mỹ Lệ; each story takes the next. */
const place = 'xa-my-le'
const day = '2026-08-17'
const stories = Array.from({ length: 8 }, (_, n) => petitionOf(place, `danh-gia-${n}`, day, answered(day)))

let house: Staffed
const waiting: string[] = []
beforeAll(async () => {
  house = await openStaffed(day)
  await openTold(house, day).until(stories, day)
  const { rows } = await house.database.owner.query('select id from civic.matter')
  waiting.push(...rows.map(({ id }) => id))
})
afterAll(() => house.stop())

let petition: string
beforeEach(() => {
  petition = waiting.pop() ?? ''
})

const senderOf = async (power: 'read' | 'verdict' = 'verdict'): Promise<Caller> => {
  const caller = openCaller(house.app)
  const token = await openSenderSession(house.database.app, { matterId: petition, power })
  caller.cookies.set('nguoi-gui', token)
  return caller
}
const sender = () => ({ kind: 'sender', matterId: petition, power: 'verdict' }) as const
const say = () => house.do(sender(), saySettled, { petition })
const page = '/theo-doi/danh-gia'
const send = `${page}/bo-phieu`
const words = async (): Promise<string[]> =>
  (await house.database.owner.query('select word from satisfaction.box_entry')).rows.map(({ word }) => word)

describe('a sender', () => {
  test('is asked once the last word is spoken, told what becomes of it, rates, and is thanked', async () => {
    const farmer = await senderOf()
    expect((await farmer.get('/theo-doi')).text).not.toContain('Mức hài lòng')
    await say()
    const { text } = await farmer.get('/theo-doi')
    for (const said of ['Rất không hài lòng', 'Rất hài lòng', 'hộp kín', 'không bao giờ xem được từng phiếu']) {
      expect(text).toContain(said)
    }
    expect(await farmer.post(send, { level: '4', word: 'Làm nhanh' })).toMatchObject({
      status: 303,
      to: '/theo-doi#danh-gia',
    })
    expect(await words()).toContain('Làm nhanh')
    const thanked = (await farmer.get('/theo-doi')).text
    expect(thanked).toContain('Cảm ơn bà con')
    expect(thanked).not.toContain('Mức hài lòng')
  })

  test('who forgets the level is told so at the level, and the word is still there; so it is in English', async () => {
    await say()
    const farmer = await senderOf()
    const refused = await farmer.post(send, { word: 'Lời còn đây' })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('href="#danh-gia-muc"')
    expect(refused.text).toContain('Xin chọn một trong năm mức.')
    expect(refused.text).toContain('value="Lời còn đây"')
    for (const level of ['0', '6', 'x', '2.5']) {
      expect((await farmer.post(send, { level })).text).toContain('Xin chọn một trong năm mức.')
    }
    const english = await farmer.post(send, { word: 'Lời còn đây', level: '2', _lang: 'en' })
    expect(english.text).toContain('How satisfied are you?')
    expect(english.text).toContain('value="Lời còn đây"')
    expect(english.text).toMatch(/value="2" checked/)
    expect(await words()).not.toContain('Lời còn đây')
  })

  test('rates a matter once, however often it is sent', async () => {
    await say()
    const farmer = await senderOf()
    const form = { _key: 'one-key-for-one-rating-0001', level: '5', word: 'Một lần' }
    expect((await farmer.post(send, form)).status).toBe(303)
    expect((await farmer.post(send, form)).status).toBe(303)
    const again = await farmer.post(send, { level: '1', word: 'Hai lần' })
    expect(again).toMatchObject({ status: 422, text: expect.stringContaining('đã đánh giá việc này rồi') })
    expect((await words()).filter((word) => /lần$/.test(word))).toEqual(['Một lần'])
  })

  test('with a code that an office printed does not rate, nor does a visitor', async () => {
    await say()
    const helped = await senderOf('read')
    expect((await helped.get('/theo-doi')).text).not.toContain('Mức hài lòng')
    expect((await helped.get(page)).status).toBe(403)
    expect((await helped.post(send, { level: '5' })).status).toBe(403)
    expect(await openCaller(house.app).get(page)).toMatchObject({ status: 303, to: '/tra-cuu' })
  })

  test('cannot rate before the matter is closed', async () => {
    const farmer = await senderOf()
    expect((await farmer.get(page)).text).toContain('chưa đến lúc đánh giá')
    await expect(house.do(sender(), rate, { matter: petition, level: 5 })).rejects.toThrow('not-now')
  })
})

describe('a collector', () => {
  const front = `${place}/front/front-officer`
  const collected = () => `/thu-thap/${petition}/danh-gia`

  beforeEach(async () => {
    const officer = (
      await house.database.owner.query('select officer_id from civic.holding where post_id = $1', [front])
    ).rows[0]
    const post = { id: front, role: 'front-officer', unit: null, leads: false, officeId: `${place}/front` }
    await house.do(
      { kind: 'officer', officerId: officer.officer_id, post: { ...post, branch: 'front', placeId: place } },
      collectSettled,
      { petition, channel: 'telephone' },
    )
  })

  test('who took the last word by telephone takes the rating too, where the matter is asked about', async () => {
    const officer = await house.as(front)
    expect((await officer.get(`/thu-thap/${petition}`)).text).toContain('Mức hài lòng')
    expect((await officer.get(collected())).text).toContain('Ghi đúng lời người gửi nói')
    expect((await officer.post(`${collected()}/bo-phieu`, { level: '3', word: 'Tạm được' })).status).toBe(303)
    expect((await officer.get(collected())).text).toContain('không ai đọc lại được')
    expect(await words()).toContain('Tạm được')
  })

  test('may; another officer of the Front, the rated office and a visitor may not', async () => {
    for (const post of ['front/front-chair', 'ubnd/chairperson', 'ubnd/one-stop-clerk', 'party/secretary']) {
      const other = await house.as(`${place}/${post}`)
      expect((await other.get(collected())).status).toBe(403)
      expect((await other.post(`${collected()}/bo-phieu`, { level: '1' })).status).toBe(403)
    }
    expect((await openCaller(house.app).get(collected())).status).toBe(303)
    expect((await (await house.as(front)).get('/thu-thap/x/danh-gia')).status).toBe(403)
  })
})
