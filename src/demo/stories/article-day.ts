import type { Story } from './story.ts'

/** Thị trấn Cần Đước as it stood in huyện Cần Đước, tỉnh Long An, until 2025-06-30. */
const THI_TRAN_CAN_DUOC = 'thi-tran-can-duoc.can-duoc.2024'

/**
 * Filed at the district's one-stop desk on 2024-04-22. The district ended on 2025-06-30 with the matter
 * unanswered; the post in xã Cần Đước that inherited the duty answers it.
 */
export const articleDay: Story<typeof THI_TRAN_CAN_DUOC> = {
  id: 'ngay-bai-bao',
  filed: '2024-04-22',
  channel: 'desk',
  place: THI_TRAN_CAN_DUOC,
  hamlet: 'khu 3',
  spot: 'cống thoát nước đầu hẻm nhà lồng chợ',
  topic: 'roads',
  points: [
    'Cống đầu hẻm nhà lồng chợ nghẹt từ Tết tới giờ, nước bẩn dội ngược vô mười mấy nhà. Tôi đã nói ở khu, khu kêu lên huyện. Nay tôi lên tới huyện, xin cho biết ai lo việc này và chừng nào làm.',
  ],
  name: 'Bà Sáu Xôi',
  phone: '0900 000 099',
  steps: [
    {
      on: '2024-04-23',
      do: 'accept',
      kind: 'reflection',
      title: 'Cống đầu hẻm nhà lồng chợ nghẹt, nước bẩn dội vào nhà',
    },
    {
      on: '2025-07-03',
      do: 'assign',
      toRole: 'economy-specialist',
      note: 'Việc tồn từ huyện giao về, đã hơn một năm. Xuống gặp bà con và làm ngay trong tháng.',
    },
    {
      on: '2025-07-21',
      do: 'draft',
      outcome: 'done',
      answers: [
        'Việc của bà gửi huyện ngày 22/4/2024, khi huyện kết thúc hoạt động vẫn chưa ai trả lời. Xã Cần Đước nhận lại từ ngày 1/7/2025 và xin lỗi bà vì đã để lâu như vậy. Từ ngày 10 đến 16/7 xã đã thay 64 m cống phi 40 bằng phi 60, nạo hai hố ga; trận mưa tối 18/7 nước không còn dội vào nhà.',
      ],
    },
    { on: '2025-07-22', do: 'approve', by: 'chairperson', documentNumber: '12/UBND-KT' },
    {
      on: '2025-07-23',
      do: 'publish',
      title: 'Cống đầu hẻm nhà lồng chợ nghẹt, nước bẩn dội vào nhà',
      question:
        'Cống đầu hẻm nhà lồng chợ nghẹt từ Tết 2024, nước bẩn dội ngược vào hơn mười nhà; hỏi ai lo và chừng nào làm.',
      answer:
        'Xã Cần Đước nhận lại việc từ huyện ngày 1/7/2025 và xin lỗi vì để lâu. Đã thay 64 m cống, nạo hai hố ga từ ngày 10 đến 16/7/2025.',
    },
    {
      on: '2025-07-30',
      do: 'settled',
      via: 'slip',
      rating: { level: 3, word: 'Xã mới làm lẹ. Nhưng đợi mười lăm tháng thì sao gọi là hài lòng được.' },
    },
  ],
}
