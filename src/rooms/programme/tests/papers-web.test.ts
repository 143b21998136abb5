import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Caller, openCaller } from '../../../../tests/support/caller.ts'
import { openStaffed, type Staffed } from '../../../../tests/support/staffed.ts'
import { posts } from './commune.ts'

let office: Staffed
const as = {} as Record<'chair' | 'economy' | 'specialist' | 'clerk' | 'secretary' | 'front', Caller>
const names = ['chair', 'economy', 'specialist', 'clerk', 'secretary', 'front'] as const
let visitor: Caller

beforeAll(async () => {
  office = await openStaffed('2026-08-24')
  for (const name of names) as[name] = await office.as(posts[name])
  visitor = openCaller(office.app)
})
afterAll(() => office.stop())

const ditch = {
  line: 'Khơi thông mương tiêu dọc đường ấp 3',
  measure: '600 m mương thông',
  taker: posts.economy,
  due: '2026-08-28',
  hamlets: 'ấp 3 Tân Ân',
  others: '',
  note: 'Làm trước mùa mưa.',
}
describe('directives, themes and who stands where', () => {
  test('the clerk enters a document; a task given from it leads back; the specialist does not enter one', async () => {
    const paper = {
      documentNumber: '2145/UBND-KT',
      issuer: 'UBND tỉnh Tây Ninh',
      subject: 'Khơi thông dòng chảy trước mùa mưa',
      issuedOn: '2026-08-20',
      receivedOn: '2026-08-24',
      due: '2026-09-30',
      post: posts.chair,
    }
    expect((await as.specialist.post('/chi-dao/moi/ghi', paper)).status).toBe(403)
    const { to } = await as.clerk.post('/chi-dao/moi/ghi', paper)
    const directive = to?.split('/').at(-1) ?? ''
    const given = await as.chair.post(`/nhiem-vu/moi/giao?tu=${directive}`, { ...ditch, from: directive })
    expect(given.to).toMatch(/^\/nhiem-vu\/[0-9a-f-]{36}$/)
    expect((await as.chair.get(to ?? '')).text).toContain(ditch.line)
    expect((await as.economy.get(given.to ?? '')).text).toContain(`href="/chi-dao/${directive}"`)
    expect((await as.front.get(to ?? '')).status).toBe(403)
    await as.clerk.post(`${to}/bao-cao`, { reportNumber: '12/BC', words: 'Đang làm ở ba ấp.' })
    expect((await as.clerk.get('/chi-dao')).text).toContain('Đã báo cáo ngày 24/08/2026')
  })

  test('the theme stands on the place’s page and on the page of all themes', async () => {
    await as.secretary.post('/chu-de/dat/dat', { year: '2026', title: 'Nghe dân nói, làm dân thấy', words: '' })
    for (const path of ['/chu-de', '/noi/xa-can-duoc'])
      expect((await visitor.get(path)).text).toContain('Nghe dân nói, làm dân thấy')
    expect((await as.chair.get('/chu-de/dat')).status).toBe(403)
  })

  test('who stands for a hamlet is read by everybody on the place’s page', async () => {
    const charge = { hamlet: 'ấp 3 Tân Ân', post: posts.economy, from: '2026-08-24' }
    expect((await as.clerk.post('/nhiem-vu/phu-trach/cu', charge)).status).toBe(403)
    await as.chair.post('/nhiem-vu/phu-trach/cu', charge)
    const { text } = await visitor.get('/noi/xa-can-duoc')
    expect(text).toContain('ấp 3 Tân Ân')
    expect(text.slice(text.indexOf('id="phu-trach"'))).toContain('Trưởng phòng Kinh tế')
  })
})
