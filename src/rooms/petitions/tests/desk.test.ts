import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Caller, openCaller } from '../../../../tests/support/caller.ts'
import { officeWork } from '../../../../tests/support/office-work.ts'
import { openStaffed, type Staffed } from '../../../../tests/support/staffed.ts'
import { petitionDeeds as d } from '../deeds.ts'

const commune = 'xa-can-duoc/ubnd'
let house: Staffed
let work: ReturnType<typeof officeWork>

beforeAll(async () => {
  house = await openStaffed('2026-08-17')
  work = officeWork(house)
})
afterAll(() => house.stop())

const deskOf = async (post: string): Promise<string> => (await (await house.as(post)).get('/ban')).text
const clerks = () => deskOf(`${commune}/one-stop-clerk`)
const specialists = () => deskOf(`${commune}/economy-specialist`)
const vices = () => deskOf(`${commune}/vice-chairperson`)

/** Headings that count something, in order, as the eye runs down the desk; other rooms' tools are told by their own stories. */
const groupsOn = (desk: string): string[] =>
  [...desk.matchAll(/<h2[^>]*>([^<]*)<\/h2>|class="group">([^<]*)</g)]
    .map(([, part, group]) => part ?? group ?? '')
    .filter((title) => /\d/.test(title))

describe('one petition on the desks of an office', () => {
  let petition: string

  test('new: on the clerk’s, not yet on the leader’s', async () => {
    const points = ['Cầu ván ấp 6 mục, xe máy lọt bánh.']
    petition = await house.file({ place: 'xa-can-duoc', topic: 'roads', points, hamlet: 'ấp 6' })
    const desk = await clerks()
    expect(groupsOn(desk)).toEqual(['1 việc đang chờ', 'Mới, chưa tiếp nhận: 1'])
    expect(desk).toContain('Cầu ván ấp 6 mục')
    expect(groupsOn(await vices())).toEqual([])
  })

  test('accepted: the leader assigns it, and the specialist is told', async () => {
    await work.accept(petition)
    expect(groupsOn(await vices())).toEqual(['1 việc đang chờ', 'Chờ giao việc: 1'])
    const to = `${commune}/economy-specialist`
    await house.do(await work.as('vice-chairperson'), d.assignPetition, { petition, to, note: 'Xem tận nơi.' })
    expect(groupsOn(await specialists())).toEqual(['1 việc đang chờ', 'Đang làm: 1', 'Tin báo: 1'])
    expect(groupsOn(await vices())).toEqual([])
  })

  test('the specialist marks the news as seen; nobody else can', async () => {
    const specialist = await house.as(`${commune}/economy-specialist`)
    const notice = (await specialist.get('/ban')).text.match(/name="notice" value="([\w-]+)"/)?.[1] ?? ''
    const clerk = await house.as(`${commune}/one-stop-clerk`)
    expect((await clerk.post(`/viec/${petition}/da-xem`, { notice })).status).toBe(403)
    expect((await specialist.post(`/viec/${petition}/da-xem`, { notice })).status).toBe(303)
    expect(groupsOn((await specialist.get('/ban')).text)).toEqual(['1 việc đang chờ', 'Đang làm: 1'])
  })

  test('submitted and returned: it comes back above what is in hand', async () => {
    const draft = { petition, outcome: 'done', answers: ['Đã thay ván.'] }
    await house.do(await work.as('economy-specialist'), d.submitAnswer, draft)
    expect(groupsOn(await vices())).toEqual(['1 việc đang chờ', 'Chờ duyệt: 1'])
    await house.do(await work.as('vice-chairperson'), d.returnAnswer, { petition, reason: 'Ghi rõ ngày thay.' })
    expect(groupsOn(await specialists())).toEqual(['1 việc đang chờ', 'Bị trả lại, cần làm lại: 1', 'Tin báo: 1'])
  })

  test('on its last day it rises to the top, and says what is to be done', async () => {
    await house.onDay('2026-09-09')
    const desk = await specialists()
    expect(groupsOn(desk).slice(0, 2)).toEqual(['1 việc đến hạn hôm nay', 'Đến hạn hôm nay: 1'])
    expect(desk).toContain('Bị trả lại, cần làm lại<br/>')
  })

  test('overdue: first on the desk, and on the leader’s by the unit that owes', async () => {
    await house.onDay('2026-09-11')
    const desk = await specialists()
    expect(groupsOn(desk).slice(0, 2)).toEqual(['1 việc đã quá hạn', 'Quá hạn: 1'])
    expect(desk).toContain('Quá hạn 2 ngày')
    expect(groupsOn(await vices())).toEqual(['Quá hạn trong cơ quan: 1', 'Trưởng phòng Kinh tế xã Cần Đước: 1'])
    expect(groupsOn(await deskOf(`${commune}/chairperson`)).at(-1)).toBe('Tin báo: 1')
  })

  test('answered: news about it goes by itself, unread or not', async () => {
    await work.answer(petition)
    expect(groupsOn(await specialists())).toEqual(['1 việc đang chờ', 'Chờ công khai: 1'])
    expect(groupsOn(await deskOf(`${commune}/chairperson`))).toEqual([])
  })
})

describe('other desks', () => {
  test('a secretary finds no work of the Committee, and the way to what is public', async () => {
    const desk = await deskOf('xa-can-duoc/party/secretary')
    expect(groupsOn(desk)).toEqual([])
    expect(desk).toContain('Không có phản ánh nào chờ chức danh này')
    expect(desk).toContain('href="/noi/xa-can-duoc"')
  })

  test('the province’s placing officer finds what happened in a divided old commune', async () => {
    const points = ['Đê bao sạt ở xã cũ.']
    await house.file({ place: 'xa-mo-cong.tan-bien.2024', topic: 'roads', points })
    expect(groupsOn(await deskOf('tinh-tay-ninh/ubnd/placing-officer'))).toContain('Chờ xác định xã, phường: 1')
  })

  test('what was handed over shows nothing of itself, at the receiving desk either', async () => {
    const points = ['Ông trưởng ấp nhận tiền rồi làm ngơ.']
    const accusation = await house.file({ place: 'xa-can-duoc', topic: 'other', points, accusation: 'no' })
    await house.do(await work.as('one-stop-clerk'), d.handOverPetition, { petition: accusation })
    const desk = await deskOf('tinh-tay-ninh/ubnd/citizen-reception-head')
    expect(groupsOn(desk)).toContain('Bàn giao chờ nhận: 1')
    expect(desk).toContain('Việc được bàn giao')
    expect(desk).not.toContain('nhận tiền')
    expect(await clerks()).not.toContain('nhận tiền')
  })

  test('a visitor is led to sign in', async () => {
    const visitor: Caller = openCaller(house.app)
    expect((await visitor.get('/ban')).to).toContain('/vao')
  })
})
