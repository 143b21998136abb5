import { type LookedAt, send } from './looked-at.ts'
import { senderOf, visitor } from './lookers.ts'

const following = (name: string, story: string, more: Partial<LookedAt> = {}): LookedAt => ({
  name: `follow-${name}`,
  as: senderOf(story),
  path: '/theo-doi',
  ...more,
})

export const senderPages: readonly LookedAt[] = [
  {
    name: 'receipt',
    as: visitor,
    path: '/gui?noi=xa-rach-kien',
    main: true,
    does: (page) => send(page, 'viec', { points: 'Cống đầu hẻm bị nghẹt, mưa là nước tràn vào nhà.', topic: 'roads' }),
  },
  { name: 'receipt-gone', as: senderOf('cd-50'), path: '/phieu' },
  following('received', 'cd-52'),
  following('waiting', 'cd-48'),
  following('submitted', 'ml-07'),
  following('answered', 'cd-50', { main: true }),
  following('not-settled-wrong', 'cd-50', { status: 422, does: (page) => send(page, 'chua-xong') }),
  following('answered-reading', 'cd-50', { as: senderOf('cd-50', 'read') }),
  following('promised', 'cd-46'),
  following('settled', 'cd-40'),
  following('disagrees', 'cd-23', { as: senderOf('cd-23', 'read') }),
  following('no-word', 'cd-32'),
  following('withdrawn', 'cd-44'),
  following('handed-over', 'tl-02'),
  following('unplaced', 'chua-ro-noi'),
  following('under-review', 'xem-lai'),
  following('handing-over', 'ban-giao'),
  following('to-rate', 'chua-danh-gia'),
  { name: 'rating', as: senderOf('chua-danh-gia'), path: '/theo-doi/danh-gia', main: true },
  {
    name: 'rating-wrong',
    as: senderOf('chua-danh-gia'),
    path: '/theo-doi/danh-gia',
    status: 422,
    does: (page) => send(page, 'bo-phieu'),
  },
  { name: 'rating-too-late', as: senderOf('cd-32'), path: '/theo-doi/danh-gia' },
]
