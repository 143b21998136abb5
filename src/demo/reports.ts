import type { Day } from '../../packages/workdays/src/index.ts'
import type { Deed } from '../civic/deed/deed.ts'
import { type Ground, perform } from '../civic/deed/perform.ts'
import { reportDeeds as deeds } from '../rooms/reports/deeds.ts'
import { holderOf } from './holders.ts'

const place = 'xa-can-duoc'
const chief = `${place}/ubnd/office-chief`
const secretary = `${place}/party/secretary`

/** What the Committee wrote under July, and the Party committee under the same figures. */
const committee = {
  results: 'Trả lời đúng hạn phần lớn việc đến hạn. Đã khơi xong mương tiêu dọc đường ấp 3 Tân Ân.',
  late: 'Việc trễ chủ yếu là đường và thoát nước, phải chờ kết quả đo đạc.',
  promised: 'Việc đã hứa tại các buổi đối thoại được rà soát mỗi tuần; việc trễ hẹn đã báo lại cho ấp.',
  'not-satisfied': 'Bà con chưa hài lòng khi việc trả lời là xong mà mưa xuống lại ngập.',
  proposals: 'Đề nghị tỉnh sớm có ý kiến về cống qua đường tỉnh.',
}
const party = {
  results: 'Các ấp, khu phố đều có chức danh phụ trách; đối thoại được tổ chức đủ.',
  'not-satisfied': 'Bà con mong được báo lại ngay khi ngày hẹn phải dời.',
}

/** Xã Cần Đước closes June, the second quarter, which it corrects, half a year, and July; August is left to whoever tries the example. */
export const reportEntries = (ground: Ground): [Day, () => Promise<unknown>][] => {
  const act = async <Input, Result>(
    post: string,
    day: Day,
    deed: Deed<Input, Result>,
    input: object,
  ): Promise<Result> =>
    (
      await perform(ground, deed, {
        actor: await holderOf(ground, post, day),
        key: `demo-report:${day}:${post}:${deed.name}:${'period' in input ? input.period : ''}`,
        input: { place, ...input },
      })
    ).result
  const close = (day: Day, period: string) => act(chief, day, deeds.closeReport, { period })
  return [
    ['2026-07-03', () => close('2026-07-03', 'thang-6-2026')],
    ['2026-07-03', () => close('2026-07-03', 'quy-2-2026')],
    ['2026-07-03', () => close('2026-07-03', '6-thang-2026')],
    [
      '2026-07-24',
      () =>
        act(chief, '2026-07-24', deeds.correctReport, {
          period: 'quy-2-2026',
          reason: 'Một việc đến hạn trong quý nay đã hết hạn chờ ý kiến người gửi, trước ghi là đang chờ.',
        }),
    ],
    [
      '2026-08-04',
      async () => {
        const { closing } = await close('2026-08-04', 'thang-7-2026')
        const written = { period: 'thang-7-2026', closing }
        await act(chief, '2026-08-04', deeds.writeReport, { ...written, ...committee })
        await act(secretary, '2026-08-04', deeds.writeReport, { ...written, ...party })
      },
    ],
  ]
}
