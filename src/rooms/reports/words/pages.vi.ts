import type { Period } from '../period.ts'

const roman = ['I', 'II', 'III', 'IV']
const short = (day: string): string => day.split('-').reverse().join('/')

const named = ({ kind, year, part = 1, from, until }: Period): string => {
  switch (kind) {
    case 'month':
      return `tháng ${part}/${year}`
    case 'mid-month':
      return `kỳ từ ${short(from)} đến ${short(until)}`
    case 'quarter':
      return `quý ${roman[part - 1]}/${year}`
    case 'six-months':
      return `6 tháng đầu năm ${year}`
    case 'nine-months':
      return `9 tháng đầu năm ${year}`
    case 'year':
      return `năm ${year}`
  }
}
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const within = (place: string): string => place.charAt(0).toLowerCase() + place.slice(1)

/** The pages of reports. */
export const pagesVi = {
  /** In a sentence, and by itself. */
  period: named,
  periodAlone: (period: Period) => upper(named(period)),
  kinds: {
    month: 'Tháng',
    'mid-month': 'Từ ngày 15 tháng trước đến ngày 14 tháng này',
    quarter: 'Quý',
    'six-months': '6 tháng',
    'nine-months': '9 tháng',
    year: 'Năm',
  },
  states: {
    running: 'Kỳ chưa hết',
    open: 'Chưa chốt',
    closed: 'Đã chốt',
    corrected: (times: number) => `Đã đính chính ${times} lần`,
  },
  list: {
    title: (place: string) => `Báo cáo ${within(place)}`,
    lead: 'Trước khi chốt, số liệu là số hiện thời và còn thay đổi. Chốt rồi thì giữ nguyên: có sai thì đính chính bên cạnh, nêu lý do.',
    year: (year: number) => `Các kỳ của năm ${year}`,
    otherYears: 'Năm khác',
    period: 'Kỳ',
    days: 'Từ ngày, đến ngày',
    state: 'Số liệu',
    closedOn: 'Ngày chốt',
    others: 'Báo cáo của các xã, phường',
  },
  page: {
    title: (place: string, period: string) => `Báo cáo ${within(place)}, ${period}`,
    live: 'Số hiện thời: kỳ chưa hết, số còn thay đổi.',
    liveOver: 'Số hiện thời: kỳ đã hết nhưng chưa chốt, số còn thay đổi.',
    closedBy: 'Người chốt',
    closedOn: 'Ngày chốt',
    days: 'Kỳ',
    to: (from: string, until: string) => `${from} đến ${until}`,
    old: (number: number) => `Đây là số liệu chốt lần ${number}, về sau đã được đính chính.`,
    toLast: 'Xem số liệu mới nhất',
    corrects: 'Lý do đính chính',
    closings: 'Các lần chốt',
    first: (day: string) => `Lần 1, ngày ${day}`,
    nth: (number: number, day: string) => `Đính chính, lần ${number}, ngày ${day}`,
    here: 'đang xem',
    figures: 'Số liệu',
    caption: (place: string, period: string) => `Số liệu ${within(place)}, ${period}`,
    open: 'Bấm vào một con số để xem những việc được đếm.',
    shares: (minimum: string) => `Phần trăm chỉ ghi khi tính trên từ ${minimum} việc trở lên.`,
    figure: 'Con số',
    count: 'Số lượng',
    share: 'Phần trăm',
    shareShort: '%',
    before: 'Lần trước',
    difference: 'Chênh lệch',
    files: 'Tải về',
    workbook: 'Bảng số liệu (Excel)',
    paper: {
      committee: 'Báo cáo của Ủy ban nhân dân (Word)',
      'party-committee': 'Báo cáo của Đảng ủy (Word)',
    },
    paperNote: {
      committee: 'Trình bày theo Nghị định 30/2020/NĐ-CP; cỡ chữ và cách ghi từng phần chưa đối chiếu với văn bản gốc.',
      'party-committee': 'Mẫu chưa kiểm chứng: thể thức văn bản của Đảng chưa đối chiếu với văn bản gốc.',
    },
    paperAfter: 'Bản Word chỉ có sau khi chốt số liệu.',
  },
  close: {
    title: 'Chốt số liệu',
    text: (period: string) =>
      `Chốt rồi thì số liệu ${period} giữ nguyên, kể cả khi có việc được trả lời hay sửa về sau. Người chốt và ngày chốt được ghi lại.`,
    button: (period: string) => `Chốt số liệu ${period}`,
    notYet: (day: string) => `Kỳ này hết vào ngày ${day}; từ hôm sau mới chốt được.`,
  },
  correct: {
    link: 'Đính chính số liệu',
    title: (period: string) => `Đính chính số liệu ${period}`,
    lead: 'Số hiện thời sẽ được chốt bên cạnh lần chốt cũ. Lần cũ vẫn giữ nguyên và vẫn xem được.',
    nothing: 'Không con số nào khác lần chốt trước, nên không có gì để đính chính.',
    changed: 'Những con số khác lần chốt trước',
    reason: 'Lý do đính chính',
    reasonHint: 'Ai đọc báo cáo cũng thấy lý do này.',
    button: 'Chốt lại, kèm lý do',
    back: 'Về báo cáo',
  },
  write: {
    link: 'Viết lời báo cáo',
    title: {
      committee: 'Lời báo cáo của Ủy ban nhân dân',
      'party-committee': 'Lời báo cáo của Đảng ủy',
    },
    lead: 'Lời này vào bản Word, dưới bảng số liệu. Để trống phần nào thì bản Word chừa chỗ để viết tay.',
    save: 'Lưu',
    empty: 'Chưa viết.',
    parts: {
      results: 'Kết quả nổi bật',
      late: 'Việc trễ hạn và vì sao',
      promised: 'Việc đã hứa với bà con',
      'not-satisfied': 'Điều bà con chưa hài lòng',
      proposals: 'Đề xuất, kiến nghị',
    },
  },
  behind: {
    title: (label: string, value: string) => `${label}: ${value}`,
    lead: (place: string, period: string) => `${place}, ${period}`,
    frozen: (day: string) => `Như lúc chốt, ngày ${day}.`,
    live: 'Số hiện thời, chưa chốt.',
    several: (value: number, matters: number) => `${value} lượt đếm, nằm trong ${matters} việc.`,
    code: 'Việc được đếm',
    opened: 'Ngày mở',
    closed: 'Ngày kết thúc',
    still: 'còn mở',
    none: 'Không có việc nào.',
    hidden: (n: number) => `${n} việc khác được đếm nhưng chức danh này không được đọc.`,
    back: 'Về báo cáo',
    pages: (from: number, to: number, all: number) => `Việc ${from}–${to} trong ${all}`,
    earlier: 'Trang trước',
    later: 'Trang sau',
  },
  desk: {
    title: 'Báo cáo định kỳ',
    due: (period: string, day: string) => `Số liệu ${period} chưa chốt, kỳ đã hết ngày ${day}`,
    all: 'Xem các kỳ báo cáo',
  },
} as const
