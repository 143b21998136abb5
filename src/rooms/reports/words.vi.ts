type Params = Readonly<Record<string, string | number>>

/** Every word this room says to everybody; Vietnamese is the source. */
export const vi = {
  facts: {
    'report.closed': 'Chốt số liệu báo cáo',
    'report.corrected': 'Đính chính số liệu báo cáo đã chốt, có nêu lý do',
    'report.written': 'Viết lời báo cáo',
  },
  duties: {},
  refusals: {
    'period-not-over': (params: Params) =>
      `Kỳ này chưa hết, chưa chốt số liệu được. Ngày cuối kỳ là ${String(params.until).split('-').reverse().join('/')}; từ hôm sau mới chốt.`,
    'report-closed-already': 'Số liệu kỳ này đã chốt rồi. Nếu có sai, xin đính chính: lần chốt cũ vẫn được giữ.',
    'not-closed-yet': 'Số liệu kỳ này chưa chốt, nên chưa có gì để đính chính.',
    'nothing-changed': 'Không con số nào khác lần chốt trước, nên không có gì để đính chính.',
    'not-the-latest':
      'Số liệu vừa được đính chính, lời viết này thuộc lần chốt cũ. Xin chép lại, mở báo cáo mới nhất rồi viết tiếp.',
    'reason.too-short': 'Xin ghi lý do đính chính, ít nhất vài chữ.',
  },
} as const
