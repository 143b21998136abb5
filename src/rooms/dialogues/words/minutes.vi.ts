/** An official paper is Vietnamese, whatever the language of the screen. */
export const minutesVi = {
  title: 'Biên bản',
  /** LAW: Nghị định 30/2020/NĐ-CP, Phụ lục I: days below 10 and the months 1 and 2 are written with a zero. */
  day: (place: string, day: string) => {
    const [year = '', month = '', date = ''] = day.split('-')
    return `${place}, ngày ${date} tháng ${month < '03' ? month : Number(month)} năm ${year}`
  },
  draftNote: 'Bản nháp: biên bản chưa được đọc lại trước bà con.',
  version: (n: number, day: string) => `Bản thứ ${n}, lập ngày ${day}.`,
  frozen: (day: string) => `Đã chốt ngày ${day}.`,
  code: (code: string) => `Mã buổi: ${code}.`,
  start: 'Bắt đầu',
  startAt: (hour: string, day: string) => `${hour}, ${day}`,
  venue: 'Tại',
  presided: 'Chủ trì',
  delegated: (post: string) => `(thay ${post})`,
  attendance: 'Số người dự',
  persons: (n: number) => `${n} người`,
  unknown: 'không ghi',
  questions: 'Ý kiến và trả lời',
  none: 'Không có ý kiến nào.',
  someone: (n: number, hamlet: string) => `Ý kiến số ${n}${hamlet === '' ? '' : `, ${hamlet}`}`,
  asker: (name: string) => `Người nói: ${name}.`,
  answered: (post: string, text: string) => `${post} trả lời: ${text}`,
  promised: (post: string, line: string, due: string, code: string) =>
    `${post} hứa: ${line}. Hẹn ngày ${due}. Mã ${code}.`,
  referred: 'Chuyển thành phản ánh, kiến nghị, có mã và hạn trả lời riêng.',
  openStill: 'Chưa ghi kết quả.',
  remarks: 'Ghi thêm',
  /** One paragraph of the paper for what was asked: number, hamlet, who (where named), the words. */
  said: (n: number, hamlet: string, asker: string, text: string) =>
    `${n}. ${[hamlet, asker].filter(Boolean).join(', ') || 'Ý kiến'}: ${text}`,
  ends: (text: string) => `– ${text}`,
  about: (kind: string, subject: string) => `${kind}: ${subject}`,
  term: (name: string, value: string) => `${name}: ${value}.`,
  digest: (digest: string) => `Dấu kiểm của bản này: ${digest}.`,
  nameless: 'Tên người có ý kiến không nêu trong bản công khai.',
  file: (code: string) => `bien-ban-${code}.docx`,
  end: 'Biên bản đã đọc lại cho những người có mặt cùng nghe.',
  signs: { chair: 'Chủ trì', keeper: 'Người ghi biên bản', people: 'Đại diện nhân dân' },
  signHint: '(Ký, ghi rõ họ tên)',
} as const
