import { figuresVi } from './words/figures.vi.ts'

type Params = Readonly<Record<string, string | number>>

const chooseLevel = 'Xin chọn một trong năm mức.'

/** Every word this room says to everybody; Vietnamese is the source. */
export const vi = {
  facts: {
    'figures.counted': 'Tính một việc vào số liệu đã chốt',
    'figures.closed': 'Chốt số liệu',
  },
  duties: {},
  refusals: {
    'rated-already': 'Bà con đã đánh giá việc này rồi. Mỗi việc chỉ đánh giá một lần.',
    'box-closed': 'Số liệu của kỳ này đã chốt, không nhận thêm đánh giá.',
    'not-a-quarter': 'Xin chọn một xã, phường và một quý.',
    'quarter-not-over': 'Quý này chưa hết, chưa chốt số liệu được.',
    'closed-already': 'Số liệu của quý này đã chốt rồi.',
    'earlier-first': (params: Params) =>
      `Xin chốt ${figuresVi.quarter(String(params.quarter))} trước: các quý chốt lần lượt.`,
    'nothing-then': 'Quý này nơi đó chưa có phản ánh nào, nên không có gì để chốt.',
    'level.missing': chooseLevel,
    'level.too-long': chooseLevel,
    'level.not-understood': chooseLevel,
  },
} as const
