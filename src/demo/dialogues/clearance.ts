import { clearanceAhead } from './clearance-ahead.ts'
import { clearanceLand } from './clearance-land.ts'
import { clearanceWorks } from './clearance-works.ts'
import type { MeetingStory } from './story.ts'

/** The chairperson of xã Cần Đước speaks with the households along the road that is to be widened. Works and people are invented. */
export const clearance: MeetingStory = {
  id: 'doi-thoai-duong-lien-ap',
  kind: 'dialogue',
  place: 'xa-can-duoc',
  convenor: 'ubnd/chairperson',
  clerk: 'ubnd/one-stop-clerk',
  called: '2026-02-27',
  heldOn: '2026-03-12',
  startsAt: '08:00',
  venue: 'Hội trường UBND xã Cần Đước',
  subject: 'Giải phóng mặt bằng đường liên ấp Tân Ân – Tân Chánh',
  hamlet: 'ấp 2 Tân Ân',
  project: 'duong-lien-ap',
  held: { presidedBy: 'ubnd/chairperson', attendance: 118 },
  asked: [...clearanceAhead, ...clearanceLand, ...clearanceWorks],
  readOut: {
    on: '2026-03-12',
    remarks: 'Bà con dự đông, nghe hết các câu trả lời. Ba hộ xin cán bộ xuống tận đất nói lại.',
  },
  corrections: [
    {
      on: '2026-03-13',
      by: 'front/front-officer',
      number: 2,
      text: 'Biên bản ghi họp ấp để nghe giá đất “sắp tới”. Ở hội trường trưởng phòng nói rõ là trước cuối tháng 3.',
      answer: {
        on: '2026-03-16',
        result: 'taken',
        text: 'Đúng, đã ghi lại cho rõ. Cảm ơn Mặt trận.',
        answered:
          'Giá đất cụ thể do tỉnh phê duyệt theo từng vị trí. Xã sẽ mời bà con ba ấp họp nghe từng mức giá, có bản đồ, trước cuối tháng 3.',
      },
    },
    {
      on: '2026-03-16',
      by: 'ap-2-tan-an/hamlet-head',
      text: 'Có 6 hộ ở ấp 2 bận gặt không tới được, xin ghi vào biên bản là các hộ này chưa có ý kiến.',
      answer: {
        on: '2026-03-17',
        result: 'taken',
        text: 'Ghi thêm. Xã sẽ tới nhà 6 hộ này trong tháng.',
        remarks:
          'Bà con dự đông, nghe hết các câu trả lời. Ba hộ xin cán bộ xuống tận đất nói lại. 6 hộ ở ấp 2 Tân Ân bận gặt, chưa có ý kiến.',
      },
    },
    {
      on: '2026-03-17',
      by: 'front/front-officer',
      number: 15,
      text: 'Có người nói xã hứa bù tiền cây mai theo giá chợ Tết, xin ghi thêm câu đó.',
      answer: {
        on: '2026-03-18',
        result: 'refused',
        text: 'Nghe lại băng ghi âm thì không có câu này. Giá cây theo bảng của tỉnh, đã trả lời tại chỗ.',
      },
    },
  ],
  conclusion: {
    drafted: '2026-03-18',
    text: 'Xã đo lại đất cho các hộ yêu cầu trước 15/4. Không cưỡng chế hộ nào khi chưa đối thoại riêng. Việc đã hứa tại buổi này có người làm và ngày xong, mỗi tháng đọc lại một lần ở nhà văn hóa ấp.',
    approved: '2026-03-20',
    documentNumber: '41/TB-UBND',
  },
}
