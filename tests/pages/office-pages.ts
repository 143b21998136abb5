import { type LookedAt, type Looker, send } from './looked-at.ts'
import {
  administrator,
  chairperson,
  clerk,
  front,
  frontElsewhere,
  hamletHead,
  head,
  massMobilisation,
  placing,
  provinceChairperson,
  reception,
  secretary,
  specialist,
  viceChairperson,
} from './lookers.ts'

const desk = (as: Looker, more: Partial<LookedAt> = {}): LookedAt => ({ name: 'desk', as, path: '/ban', ...more })
const page = (name: string, as: Looker, path: LookedAt['path'], more: Partial<LookedAt> = {}): LookedAt => ({
  name,
  as,
  path,
  ...more,
})
const work =
  (story: string, page = ''): LookedAt['path'] =>
  ({ matter }) =>
    `/viec/${matter(story).id}${page}`
const collecting =
  (story: string, page = ''): LookedAt['path'] =>
  ({ matter }) =>
    `/thu-thap/${matter(story).id}${page}`

export const officePages: readonly LookedAt[] = [
  desk(clerk, { main: true }),
  page('entry', clerk, '/nhap', { main: true }),
  page('entry-wrong', clerk, '/nhap?kenh=other-system', { status: 422, does: (page) => send(page, 'luu') }),
  page('entry-slip', clerk, '/nhap?kenh=telephone', {
    does: (page) =>
      send(page, 'luu', {
        points: 'Đèn đường trước nhà văn hóa ấp tắt cả tuần nay.',
        topic: 'utilities',
        phone: '0900 000 123',
      }),
  }),
  page('slip-gone', secretary, '/nhap/phieu'),
  page('find', clerk, '/tim'),
  page('find-some', clerk, '/tim?q=duong'),
  page('find-nothing', clerk, '/tim?q=khong+co+viec+nay'),
  page('work-received', clerk, work('cd-52'), { main: true }),
  page('work-answered', clerk, work('cd-50')),
  page('work-promised', clerk, work('cd-46')),
  page('work-closed', clerk, work('cd-37')),
  page('call', clerk, work('cd-50', '/goi')),
  page('call-opened', clerk, work('cd-48', '/goi'), {
    // Once a day is enough.
    does: async (page) => ((await page.locator('form#mo').count()) > 0 ? send(page, 'mo') : undefined),
  }),
  page('hand-over', clerk, work('cd-52', '/ban-giao')),
  page('choose-post', clerk, '/ban/chuc-danh'),
  desk(head, { main: true }),
  page('work-overdue', head, work('cd-47'), { main: true }),
  page('work-wrong', head, work('cd-47'), { status: 422, does: (page) => send(page, 'trinh') }),
  page('work-waiting', head, work('cd-48')),
  desk(specialist),
  desk(viceChairperson),
  page('work-submitted', viceChairperson, work('cd-49'), { main: true }),
  desk(chairperson, { main: true }),
  page('work-in-hand', chairperson, work('cd-51')),
  page('work-review', chairperson, work('xem-lai')),
  page('not-mine', chairperson, work('ml-07'), { status: 403 }),
  desk(secretary, { main: true }),
  desk(massMobilisation, { main: true }),
  desk(hamletHead, { main: true }),
  desk(front, { main: true }),
  page('collect', front, collecting('cd-50'), { main: true }),
  page('collected', front, collecting('cd-38')),
  page('collect-rating', front, collecting('chua-danh-gia', '/danh-gia')),
  page('collect-rated', front, collecting('cd-38', '/danh-gia')),
  desk(frontElsewhere),
  page('closing-list', frontElsewhere, '/chot-so-lieu'),
  page('closing', frontElsewhere, '/chot-so-lieu/xa-long-huu/2026-Q2', { main: true }),
  page('closing-done', frontElsewhere, '/chot-so-lieu/xa-long-huu/2026-Q1'),
  desk(provinceChairperson),
  desk(placing, { main: true }),
  page('work-unplaced', placing, work('chua-ro-noi')),
  desk(reception, { main: true }),
  page('work-handed-over', reception, work('ban-giao')),
  page('accounts', administrator, '/quan-tri'),
  page('account-wrong', administrator, '/quan-tri', { status: 422, does: (page) => send(page, 'lap') }),
  page('account-link-gone', administrator, '/quan-tri/duong-dan'),
  page('account-link', administrator, '/quan-tri', {
    does: async (page) => {
      const lang = await page.locator('html').getAttribute('lang')
      await send(page, 'lap', { login: `can-bo-${lang}`, name: 'Nguyễn Thị Ngọc Phượng' })
    },
  }),
  page('holders-search', administrator, '/quan-tri/noi?q=can+duoc'),
  page('holders-nothing', administrator, '/quan-tri/noi?q=khong+co+noi+nay'),
  page('holders', administrator, '/quan-tri/noi/xa-can-duoc'),
]
