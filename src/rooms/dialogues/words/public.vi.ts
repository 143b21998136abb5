import { askingVi } from './public-asking.vi.ts'
import { meetingVi } from './public-meeting.vi.ts'
import { promisesVi } from './public-promises.vi.ts'
import { worksVi } from './public-works.vi.ts'

const counted = (n: number, what: string): string => `${n} ${what}`

/** What everybody reads of meetings and promises, and what whoever asked a question reads of it. People are addressed as 'bà con'. */
export const publicVi = {
  problems: {
    'text.missing': 'Xin viết ra, ít nhất một câu.',
    'text.too-short': 'Ngắn quá, xin viết rõ hơn một chút.',
    'topic.missing': 'Xin chọn loại việc.',
    'topic.too-short': 'Xin chọn loại việc.',
    'reason.missing': 'Xin viết còn chưa đúng chỗ nào.',
    'reason.too-short': 'Xin viết còn chưa đúng chỗ nào.',
  },
  kinds: {
    dialogue: 'Đối thoại với Nhân dân',
    reception: 'Tiếp công dân',
    residents: 'Họp dân',
    voters: 'Tiếp xúc cử tri',
  },
  stages: {
    called: 'Sắp diễn ra',
    today: 'Hôm nay',
    unrecorded: 'Chưa ghi kết quả',
    held: 'Đã họp',
    'open-for-correction': 'Đã đọc biên bản',
    frozen: 'Đã chốt biên bản',
    cancelled: 'Đã hủy',
  },
  when: (hour: string, day: string) => `${hour} ${day}`,
  questionsAnd: (questions: number, promises: number) =>
    promises === 0 ? counted(questions, 'ý kiến') : `${questions} ý kiến, ${promises} việc hứa`,
  ...meetingVi,
  ...askingVi,
  ...promisesVi,
  ...worksVi,
} as const
