import { type LookedAt, send } from './looked-at.ts'
import { visitor } from './lookers.ts'

const page = (name: string, path: LookedAt['path'], more: Partial<LookedAt> = {}): LookedAt => ({
  name,
  as: visitor,
  path,
  ...more,
})
const matter =
  (story: string): LookedAt['path'] =>
  ({ matter }) =>
    `/viec/${matter(story).code}`

/** Written as somebody writes about a person who took money: the form must ask before it stores anything. */
const accusing = 'Tố cáo cán bộ nhận tiền lót tay mới chịu ký giấy cho dân.'

export const publicPages: readonly LookedAt[] = [
  page('front', '/', { main: true }),
  page('search', '/noi?q=tan+chanh'),
  page('search-divided', '/noi?q=thai+tri'),
  page('search-nothing', '/noi?q=khong+co+noi+nay'),
  page('place', '/noi/xa-can-duoc', { main: true }),
  page('place-quiet', '/noi/xa-ben-luc'),
  page('place-province', '/noi/tinh-tay-ninh'),
  page('place-old', '/noi/xa-tan-chanh.can-duoc.2024'),
  page('place-divided', '/noi/xa-thai-tri.vinh-hung.2024'),
  page('place-district', '/noi/huyen-can-duoc.2024'),
  page('file', '/gui', { main: true }),
  page('file-search', '/gui?q=thai+tri'),
  page('file-here', '/gui?noi=xa-can-duoc'),
  page('file-divided', '/gui?noi=xa-thai-tri.vinh-hung.2024'),
  page('file-wrong', '/gui?noi=xa-can-duoc&diem=2', {
    status: 422,
    does: (page) => send(page, 'viec', { phone: '0900' }),
  }),
  page('file-accusing', '/gui?noi=xa-can-duoc', {
    status: 422,
    does: (page) => send(page, 'viec', { points: accusing, topic: 'procedures' }),
  }),
  page('file-elsewhere', '/gui?noi=xa-can-duoc', {
    status: 422,
    does: async (page) => {
      await send(page, 'viec', { points: accusing, topic: 'procedures' })
      await send(page, 'viec', { accusation: 'yes' })
    },
  }),
  page('list', '/viec', { main: true }),
  page('list-search', '/viec?q=cong'),
  page('list-nothing', '/viec?q=zzz'),
  page('matter-settled', matter('cd-40'), { main: true }),
  page('matter-photo', matter('cd-37')),
  page('matter-disagrees', matter('cd-23'), { main: true }),
  page('matter-answered', matter('cd-50')),
  page('matter-promised', matter('cd-46')),
  page('matter-withdrawn', matter('cd-44'), { status: 404 }),
  page('matter-inherited', matter('ngay-bai-bao')),
  page('look-up', '/tra-cuu', { main: true }),
  page('look-up-wrong', '/tra-cuu', { status: 422, does: (page) => send(page, 'xem', { code: 'AAAA-BBBB' }) }),
  page('figures', '/so-lieu'),
  page('figures-place', '/so-lieu/xa-can-duoc'),
  page('figures-quarter', '/so-lieu/xa-can-duoc/2026-Q1', { main: true }),
  page('figures-thin', '/so-lieu/xa-long-huu/2026-Q1'),
  page('figures-none', '/so-lieu/xa-ben-luc'),
  page('log', '/nhat-ky'),
  page('log-older', '/nhat-ky?truoc=40'),
  page('method', '/cach-tinh'),
  page('help', '/tro-giup'),
  page('sign-in', '/vao'),
  page('sign-in-wrong', '/vao', { status: 422, does: (page) => send(page, 'dang-nhap', { login: 'ai-do' }) }),
  page('invitation', ({ invitation }) => `/moi/${invitation('xa-can-duoc/ubnd/chairperson')}`),
  page('invitation-wrong', ({ invitation }) => `/moi/${invitation('xa-can-duoc/ubnd/chairperson')}`, {
    status: 422,
    does: (page) => send(page, 'nhan'),
  }),
  page('nothing-here', '/khong-co-trang-nay', { status: 404 }),
]
