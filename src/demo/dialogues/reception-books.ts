import type { Day } from '../../../packages/workdays/src/index.ts'
import type { Visit } from './story.ts'

const khuPho3 = 'khu phố 3'

/** Who came to the chairperson of xã Cần Đước, by day. All are invented; on days not named here nobody came. */
export const books: Readonly<Record<Day, readonly Visit[]>> = {
  '2025-10-07': [
    {
      text: 'Hỏi làm lại sổ đỏ bị mối ăn mất góc thì ra đâu.',
      topic: 'procedures',
      hamlet: 'ấp 1 Phước Tuy',
      result: 'guided',
    },
  ],
  '2025-10-28': [
    {
      text: 'Tiền hỗ trợ nhà tốc mái chưa nhận.',
      topic: 'other',
      hamlet: 'ấp Lăng, Tân Chánh',
      name: 'Bà Tám Ghe',
      result: 'guided',
    },
    {
      text: 'Tranh chấp ranh đất, hai bên hòa giải ấp không xong.',
      topic: 'land',
      hamlet: 'ấp 4 Tân Ân',
      name: 'Ông Năm Bần',
      phone: '0900 000 021',
      result: 'forwarded',
      to: 'ubnd/economy-head',
      notice: {
        on: '2025-11-07',
        documentNumber: '09/TB-TCD',
        text: 'Việc tranh chấp ranh đất được giao Phòng Kinh tế tổ chức hòa giải tại xã trong tháng 11.',
      },
    },
  ],
  '2025-11-25': [
    { text: 'Xin hướng dẫn thủ tục trợ cấp người cao tuổi.', topic: 'procedures', hamlet: khuPho3, result: 'guided' },
  ],
  '2026-01-13': [
    {
      text: 'Mương sau nhà bị lấp, mưa nước không thoát.',
      topic: 'roads',
      hamlet: 'ấp 3 Phước Tuy',
      name: 'Chị Tư Nở',
      result: 'petition',
      id: 'tcd-muong-bi-lap',
      after: [
        { on: '2026-01-14', do: 'accept', kind: 'reflection', title: 'Mương thoát nước bị lấp ở ấp 3 Phước Tuy' },
        { on: '2026-01-15', do: 'assign', toRole: 'economy-specialist', note: 'Xem ai lấp, cho khơi trước Tết.' },
        {
          on: '2026-01-27',
          do: 'draft',
          outcome: 'done',
          answers: ['Đã khơi lại 80 m mương ngày 25/1, đặt hai ống cống qua lối đi.'],
        },
        { on: '2026-01-28', do: 'approve', by: 'chairperson', documentNumber: '18/UBND-KT' },
        {
          on: '2026-01-29',
          do: 'publish',
          title: 'Mương thoát nước bị lấp ở ấp 3 Phước Tuy',
          question: 'Mương thoát nước sau nhà bị lấp, mưa nước không thoát.',
          answer: 'Đã khơi lại 80 m mương ngày 25/1, đặt hai ống cống qua lối đi.',
        },
        { on: '2026-02-04', do: 'settled', via: 'slip' },
      ],
      notice: {
        on: '2026-01-20',
        documentNumber: '03/TB-TCD',
        text: 'Ý kiến về mương bị lấp đã được ghi nhận thành một việc, trả lời trong 15 ngày làm việc.',
      },
    },
  ],
  '2026-03-17': [
    {
      text: 'Sau đối thoại còn lo chỗ tái định cư, xin coi bản vẽ.',
      topic: 'land',
      hamlet: 'ấp 2 Tân Ân',
      result: 'guided',
    },
    { text: 'Xin lùi ngày dời nhà, vợ sắp sinh.', topic: 'land', hamlet: 'ấp 1 Tân Ân', result: 'guided' },
  ],
  '2026-04-21': [
    {
      text: 'Việc đất đã có quyết định giải quyết lần hai, nay yêu cầu xem lại nữa.',
      topic: 'land',
      hamlet: 'ấp 5 Tân Ân',
      result: 'refused',
      ground: 'finally-settled',
    },
  ],
  '2026-05-19': [
    {
      text: 'Hỏi vì sao đơn xin tách thửa trả lại hai lần.',
      topic: 'procedures',
      hamlet: 'khu phố 6',
      result: 'guided',
    },
  ],
  '2026-06-16': [
    {
      text: 'Lò sấy lúa xả khói ngay lớp học.',
      topic: 'environment',
      hamlet: 'ấp Hòa Thạnh, Tân Chánh',
      name: 'Thầy Hai Phấn',
      result: 'forwarded',
      to: 'ubnd/culture-society-head',
    },
  ],
  '2026-07-21': [
    { text: 'Xin bảng tên hẻm cho khu mới.', topic: 'information', hamlet: 'khu phố 8', result: 'guided' },
  ],
  '2026-09-08': [
    {
      text: 'Bờ sông sau đình lở tới hàng rào, hứa 30/6 mà chưa làm.',
      topic: 'roads',
      hamlet: 'ấp Đông Nhất, Tân Chánh',
      name: 'Ông Sáu Đình',
      result: 'forwarded',
      to: 'ubnd/economy-head',
    },
  ],
}
