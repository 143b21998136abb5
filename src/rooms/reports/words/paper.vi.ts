import type { ReportForm } from '../contract.ts'

/** What stands on paper. Papers are written in Vietnamese, whatever language a page is read in. */
export const paperVi = {
  kind: 'BÁO CÁO',
  /** The year stays with its word. */
  abstract: (place: string, period: string) =>
    `Công tác tiếp nhận, giải quyết phản ánh, đề nghị của Nhân dân; đối thoại, việc đã hứa và nhiệm vụ trên địa bàn ${place}, ${period.replace(/ (?=\S+$)/, '\u00a0')}`,
  basis: (period: string, days: string, closed: string) =>
    `Số liệu ${period} (${days}) được chốt ngày ${closed} trên hệ thống Lòng Dân; mỗi con số mở ra được danh sách việc được đếm.`,
  corrected: (number: number, before: string, reason: string) =>
    `Số liệu này đính chính số liệu đã chốt ngày ${before} (chốt lần ${number}). Lý do: ${reason}`,
  parts: {
    figures: 'I. SỐ LIỆU',
    results: 'II. KẾT QUẢ NỔI BẬT',
    late: 'III. VIỆC TRỄ HẠN VÀ NGUYÊN NHÂN',
    promised: 'IV. VIỆC ĐÃ HỨA VỚI NHÂN DÂN',
    'not-satisfied': 'V. ĐIỀU NHÂN DÂN CHƯA HÀI LÒNG',
    proposals: 'VI. ĐỀ XUẤT, KIẾN NGHỊ',
  },
  /** Room for words to be written by hand. */
  toWrite: '……………………………………………………………',
  columns: { number: 'STT', figure: 'Chỉ số', count: 'Số lượng', share: 'Tỷ lệ', before: 'Lần trước' },
  symbol: { committee: 'BC-UBND', 'party-committee': { commune: 'BC/ĐU', province: 'BC/TU' } },
  partyAbove: (province: string) => `Đảng bộ ${province}`,
  signer: {
    committee: { authority: 'TM. Ủy ban nhân dân', title: 'Chủ tịch' },
    'party-committee': { authority: 'T/M Ban Thường vụ', title: 'Bí thư' },
  } satisfies Record<ReportForm, { authority: string; title: string }>,
  toReport: (body: string) => `${body} (để báo cáo)`,
  keep: { committee: 'Lưu: VT', 'party-committee': 'Lưu Văn phòng' } satisfies Record<ReportForm, string>,
  workbook: {
    figures: 'Số liệu',
    about: 'Về số liệu này',
    columns: {
      part: 'Phần',
      key: 'Mã',
      figure: 'Chỉ số',
      count: 'Số lượng',
      share: 'Tỷ lệ (%)',
      before: 'Lần trước',
      difference: 'Chênh lệch',
    },
    fact: 'Mục',
    value: 'Nội dung',
    facts: {
      place: 'Nơi',
      period: 'Kỳ',
      from: 'Từ ngày',
      until: 'Đến ngày',
      state: 'Số liệu',
      number: 'Chốt lần',
      closedOn: 'Ngày chốt',
      closedBy: 'Người chốt',
      reason: 'Lý do đính chính',
    },
    live: 'Số hiện thời, chưa chốt',
    closed: 'Đã chốt',
  },
} as const
