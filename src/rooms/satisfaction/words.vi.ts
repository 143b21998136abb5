/** Every word this room says; Vietnamese is the source. */
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
    'closed-already': 'Số liệu của quý này, hoặc của quý sau, đã chốt rồi.',
  },
} as const
