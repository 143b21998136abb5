import type { Day } from '../../../packages/workdays/src/index.ts'
import type { Act } from './act.ts'

const secretary = (place: string) => `${place}/party/secretary`

/**
 * The theme of 2024 is the district's own; those of 2026 are invented. Who stands for which hamlet of xã Cần Đước is invented, too.
 */
export const themes: readonly Act[] = [
  {
    on: '2024-01-15',
    by: secretary('huyen-can-duoc.2024'),
    do: 'theme',
    year: 2024,
    title: 'Công tác dân vận trong tạo sự đồng thuận, nâng cao chỉ số hài lòng của Nhân dân',
    words: '',
  },
  {
    on: '2026-01-12',
    by: secretary('xa-can-duoc'),
    do: 'theme',
    year: 2026,
    title: 'Nghe dân nói, làm dân thấy',
    words:
      'Mỗi ấp, khu phố có một chức danh của xã phụ trách. Việc đã hứa với bà con thì có người làm, có ngày, có ảnh trước và sau.',
  },
  {
    on: '2026-01-14',
    by: secretary('xa-rach-kien'),
    do: 'theme',
    year: 2026,
    title: 'Trả lời đúng hẹn, làm đúng lời',
    words: 'Giảm một nửa số việc trả lời trễ so với năm 2025.',
  },
]

const stand = (post: string, hamlets: string[], on: Day = '2026-01-15'): Act => ({
  on,
  by: secretary('xa-can-duoc'),
  do: 'stand',
  post: `xa-can-duoc/${post}`,
  hamlets,
})

export const stands: readonly Act[] = [
  stand('ubnd/vice-chairperson', ['ấp Đông Nhất, Tân Chánh', 'ấp Đông Nhì, Tân Chánh', 'ấp Đông Trung, Tân Chánh']),
  stand('ubnd/economy-head', ['ấp 1 Tân Ân', 'ấp 2 Tân Ân', 'ấp 3 Tân Ân', 'ấp 4 Tân Ân', 'ấp 5 Tân Ân']),
  stand('ubnd/culture-society-head', ['khu phố 1', 'khu phố 2', 'khu phố 3', 'khu phố 4']),
  stand('ubnd/one-stop-director', ['khu phố 5', 'khu phố 6', 'khu phố 7', 'khu phố 8']),
  stand('front/front-chair', ['ấp 1 Phước Tuy', 'ấp 2 Phước Tuy', 'ấp 3 Phước Tuy']),
  stand('party/party-building-head', ['ấp Hòa Thạnh, Tân Chánh', 'ấp Lăng, Tân Chánh']),
]
