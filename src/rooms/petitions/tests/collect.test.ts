import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Caller } from '../../../../tests/support/caller.ts'
import { officeWork } from '../../../../tests/support/office-work.ts'
import { openStaffed, type Staffed } from '../../../../tests/support/staffed.ts'
import { holderOf } from '../../../demo/holders.ts'
import { petitionDeeds as d } from '../deeds.ts'

const posts = {
  clerk: 'xa-can-duoc/ubnd/one-stop-clerk',
  vice: 'xa-can-duoc/ubnd/vice-chairperson',
  chair: 'xa-can-duoc/ubnd/chairperson',
  front: 'xa-can-duoc/front/front-officer',
  frontChair: 'xa-can-duoc/front/front-chair',
  party: 'xa-can-duoc/party/party-building-head',
  neighbour: 'xa-rach-kien/front/front-officer',
} as const

let house: Staffed
let work: ReturnType<typeof officeWork>
const by = {} as Record<keyof typeof posts, Caller>

beforeAll(async () => {
  house = await openStaffed('2026-08-17')
  work = officeWork(house)
  for (const [name, post] of Object.entries(posts)) by[name as keyof typeof posts] = await house.as(post)
})
afterAll(() => house.stop())

const sent = { place: 'xa-can-duoc', topic: 'roads', points: ['Đường ấp 3 ngập cả tuần.'], name: 'Bà Sáu' }
/** Told by telephone and answered: the Front may ask at once. */
const answered = async (more: object = {}): Promise<string> => {
  const clerk = await holderOf(house.house.ground, posts.clerk, '2026-08-17')
  const entry = { ...sent, phone: '0900 000 001', channel: 'telephone', receivedOn: '2026-08-17', ...more }
  const { petition } = await house.do(clerk, d.enterPetition, entry)
  await work.accept(petition)
  await work.answer(petition)
  return petition
}
const number = '0900 000 001'
const readings = async (petition: string) => {
  const { rows } = await house.database.owner.query(
    'select post_id as post, purpose from people.reading where matter_id = $1 order by read_at',
    [petition],
  )
  return rows
}
const verdicts = async (petition: string) => {
  const { rows } = await house.database.owner.query(
    'select value, channel, collector_post_id as by from civic.verdict where matter_id = $1 order by round',
    [petition],
  )
  return rows
}

describe('a clerk tells the sender', () => {
  let petition: string
  let page: string
  beforeAll(async () => {
    petition = await answered()
    page = `/viec/${petition}/goi`
  })

  test('finds the call on the desk, which a leader does not', async () => {
    expect((await by.clerk.get('/ban')).text).toContain(`href="${page}"`)
    expect((await by.chair.get('/ban')).text).not.toContain(`href="${page}"`)
  })

  test('reads what to say; the number is sealed, and nothing is recorded yet', async () => {
    const { text } = await by.clerk.get(page)
    expect(text).toContain('Phó Chủ tịch UBND xã Cần Đước đã trả lời')
    expect(text).toContain('Đã làm xong như lời hẹn.')
    expect(text).not.toContain(number)
    expect(await readings(petition)).toEqual([])
  })

  test('opens the number with a purpose; every showing is recorded, by the post', async () => {
    const opened = await by.clerk.post(`${page}/mo`, { purpose: 'call' })
    expect(opened.to).toBe(`${page}#lien-he`)
    expect((await by.clerk.get(page)).text).toContain(number)
    expect((await by.clerk.get(page)).text).toContain('Bà Sáu')
    const reading = { post: posts.clerk, purpose: 'call' }
    expect(await readings(petition)).toEqual([reading, reading])
  })

  test('a colleague must say a purpose of their own; who has nothing to do with it is turned away', async () => {
    const colleague = await house.as('xa-can-duoc/ubnd/one-stop-director')
    expect((await colleague.get(page)).text).not.toContain(number)
    expect((await by.clerk.post(`${page}/mo`, { purpose: 'collect-verdict' })).status).toBe(403)
    const elsewhere = await house.as('xa-rach-kien/ubnd/one-stop-clerk')
    expect((await elsewhere.get(page)).status).toBe(403)
    expect((await elsewhere.post(`${page}/mo`, { purpose: 'call' })).status).toBe(403)
    expect((await by.front.get(page)).status).toBe(403)
    expect(await readings(petition)).toHaveLength(2)
  })

  test('who is not reached stays on the list; who is reached leaves it', async () => {
    expect((await by.clerk.post(`${page}/ket-qua`, {})).status).toBe(422)
    expect((await by.clerk.post(`${page}/ket-qua`, { outcome: 'not-reached' })).to).toBe('/ban#ban-goi')
    const still = (await by.clerk.get('/ban')).text
    expect(still).toContain(`href="${page}"`)
    expect(still).toContain('đã gọi 1 lần, chưa gặp')
    await by.clerk.post(`${page}/ket-qua`, { outcome: 'reached' })
    expect((await by.clerk.get('/ban')).text).not.toContain(`href="${page}"`)
    expect((await by.clerk.get(page)).text).toContain('Hiện không có tin nào cần báo')
  })

  test('must open it again the next day', async () => {
    await house.onDay('2026-08-18')
    expect((await by.clerk.get(page)).text).not.toContain(number)
  })
})

describe('the Front asks the sender', () => {
  let petition: string
  let page: string
  beforeAll(async () => {
    petition = await answered()
    page = `/thu-thap/${petition}`
  })
  const says = (who: Caller, reason = 'Mưa xuống vẫn ngập.') =>
    who.post(`${page}/chua-xong`, { channel: 'telephone', reason })

  test('the Committee that answered may not, nor the Party, nor the Front of another commune', async () => {
    for (const who of [by.clerk, by.vice, by.chair, by.party, by.neighbour]) {
      expect((await who.get(page)).status).toBe(403)
      expect((await says(who)).status).toBe(403)
      expect((await who.post(`${page}/da-xong`, { channel: 'slip' })).status).toBe(403)
      expect((await who.get('/ban')).text).not.toContain(page)
    }
    expect(await verdicts(petition)).toEqual([])
  })

  test('finds it on the desk, reads who calls, and the original words while nothing is published', async () => {
    expect((await by.front.get('/ban')).text).toContain(`href="${page}"`)
    const { text } = await by.front.get(page)
    expect(text).toContain('tôi gọi từ Mặt trận Tổ quốc, không phải từ cơ quan đã trả lời')
    expect(text).toContain('Chưa công khai; đây là lời gốc')
    expect(text).toContain('Đường ấp 3 ngập cả tuần.')
  })

  test('reads the redacted words once they are published', async () => {
    const redacted = { title: 'Đường ngập', question: 'Đường trong ấp ngập.', answer: 'Đã nâng đường.' }
    await work.publish(petition, redacted)
    const { text } = await by.front.get(page)
    expect(text).toContain('Đường trong ấp ngập.')
    expect(text).not.toContain('Đường ấp 3 ngập cả tuần.')
  })

  test('opens the number for this purpose alone, which is recorded', async () => {
    expect((await by.front.post(`${page}/mo`, { purpose: 'call' })).status).toBe(403)
    await by.front.post(`${page}/mo`, { purpose: 'collect-verdict' })
    expect((await by.front.get(page)).text).toContain(number)
    expect(await readings(petition)).toEqual([{ post: posts.front, purpose: 'collect-verdict' }])
  })

  test('writes “not settled” with the sender’s reason; without one nothing is recorded', async () => {
    const without = await says(by.front, '')
    expect(without.status).toBe(422)
    expect(without.text).toContain('<a href="#chua-xong-reason">')
    expect(await verdicts(petition)).toEqual([])
    expect((await says(by.front)).to).toBe(page)
    expect(await verdicts(petition)).toEqual([{ value: 'not-settled', channel: 'telephone', by: posts.front }])
  })

  test('and the superior of who approved owes a review', async () => {
    const { rows } = await house.database.owner.query(
      `select post_id, due_on::text from civic.duty
        where matter_id = $1 and kind = 'petitions.review' and discharged_on is null`,
      [petition],
    )
    expect(rows).toEqual([{ post_id: posts.chair, due_on: '2026-09-03' }])
    const { text } = await by.front.get(page)
    expect(text).toContain('Đã ghi xác nhận của người dân.')
    expect(text).toContain('Chủ tịch UBND xã Cần Đước phải xem xét lại và trả lời chậm nhất thứ Năm 03/09/2026')
    expect(text).not.toContain(number)
    expect((await by.front.get('/ban')).text).toContain('Việc dân chưa đồng ý: 1')
    expect((await by.chair.get('/ban')).text).toContain('Dân nói chưa xong, phải xem xét lại: 1')
  })

  test('writes “settled” from a slip, and offers the rating to whoever wrote it alone', async () => {
    const settled = `/thu-thap/${await answered()}`
    expect((await by.front.post(`${settled}/da-xong`, { channel: 'slip' })).to).toBe(settled)
    const { text } = await by.front.get(settled)
    expect(text).toContain('trên phiếu')
    expect(text).toContain('Người gửi hài lòng đến đâu?')
    expect((await by.frontChair.get(settled)).text).not.toContain('Người gửi hài lòng đến đâu?')
  })

  test('withdraws for a sender who wishes it', async () => {
    const withdrawn = `/thu-thap/${await answered()}`
    await by.front.post(`${withdrawn}/rut`, { reason: 'Bà con tự lo rồi.' })
    expect((await by.front.get(withdrawn)).text).toContain('Người gửi đã rút')
  })

  test('a sender without a number is on the list as somebody who will bring the slip', async () => {
    const silent = await answered({ name: '', phone: '' })
    expect((await by.front.get('/ban')).text).toContain('không để lại tên, số điện thoại')
    expect((await by.front.get(`/thu-thap/${silent}`)).text).toContain('Người gửi không để lại tên và số điện thoại')
  })
})

describe('where the Front itself answered', () => {
  test('the Party committee asks, and the Front may not', async () => {
    const as = async (post: string) => holderOf(house.house.ground, post, '2026-08-18')
    const petition = await house.file(sent)
    const forward = { petition, to: posts.frontChair, ground: 'not-competent', reason: 'Việc của Mặt trận.' }
    await house.do(await as(posts.clerk), d.forwardPetition, forward)
    await house.do(await as(posts.front), d.acceptPetition, {
      petition,
      kind: 'reflection',
      topic: 'roads',
      title: 'Nhà tình thương',
    })
    const draft = { petition, outcome: 'done', answers: ['Đã trao nhà ngày 15/8.'] }
    await house.do(await as(posts.front), d.submitAnswer, draft)
    await house.do(await as(posts.frontChair), d.approveAnswer, { petition, documentNumber: '3/MTTQ' })
    const page = `/thu-thap/${petition}`
    const says = (who: Caller) => who.post(`${page}/chua-xong`, { channel: 'telephone', reason: 'Nhà còn dột.' })
    for (const who of [by.front, by.frontChair]) {
      expect((await who.get(page)).status).toBe(403)
      expect((await says(who)).status).toBe(403)
    }
    expect((await by.party.get(page)).text).toContain('tôi gọi từ Đảng ủy, không phải từ cơ quan đã trả lời')
    expect((await says(by.party)).status).toBe(303)
    expect(await verdicts(petition)).toEqual([{ value: 'not-settled', channel: 'telephone', by: posts.party }])
  })
})
