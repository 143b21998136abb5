import type { Asked } from './story.ts'

/** Asked at the dialogue itself: land, houses, graves, trees and papers. */
export const clearanceLand: readonly Asked[] = [
  {
    text: 'Tôi hỏi thẳng: có cưỡng chế không? Hôm trước nghe loa nói ai không ký thì cưỡng chế, bà con sợ.',
    topic: 'information',
    name: 'Bác Ba Đờn',
    end: {
      answer: 'Không cưỡng chế hộ nào khi chưa đối thoại riêng. Câu đọc trên loa là sai, xã xin lỗi và đã cho đọc lại.',
      by: 'ubnd/chairperson',
    },
  },
  {
    text: 'Bản kê đất ghi toàn chữ tắt, tụi tôi đọc không hiểu. Xin cho một tờ viết tiếng Việt bình thường.',
    topic: 'procedures',
    end: {
      promise: 'Phát cho mỗi hộ một tờ kê dễ đọc: bao nhiêu mét, loại đất gì, mỗi mét bao nhiêu',
      by: 'ubnd/economy-head',
      due: '2026-04-30',
      after: [{ on: '2026-05-20', do: 'kept', report: 'Đã phát 146 tờ. Trễ vì phải chờ bảng giá của tỉnh.' }],
    },
  },
  {
    text: 'Cây mai trước nhà tôi ba mươi năm, Tết người ta trả hai chục triệu. Bảng giá cây kiểng ghi có tám trăm ngàn.',
    topic: 'land',
    end: {
      answer: 'Giá cây theo bảng của tỉnh. Cây bứng đi được thì tính tiền công bứng và vận chuyển, cây vẫn là của bác.',
      by: 'ubnd/economy-head',
    },
  },
  {
    text: 'Hai nhà sát nhau, nhà tôi vị trí 2, nhà bên vị trí 1. Cùng một mặt lộ sao khác giá?',
    topic: 'land',
    end: {
      petition: 'dt-vi-tri-dat',
      after: [
        { on: '2026-03-13', do: 'accept', kind: 'reflection', title: 'Hai thửa cùng mặt lộ mà xếp vị trí khác nhau' },
        {
          on: '2026-03-16',
          do: 'assign',
          toRole: 'economy-specialist',
          note: 'Kéo lại thước từ tim đường, đối chiếu bản đồ.',
        },
        {
          on: '2026-03-30',
          do: 'draft',
          outcome: 'no-ground',
          answers: ['Thửa đất cách mép đường hiện hữu một mương công cộng nên xếp vị trí 2 theo quy định của tỉnh.'],
        },
        { on: '2026-03-31', do: 'approve', by: 'vice-chairperson', documentNumber: '60/UBND-KT' },
        {
          on: '2026-04-01',
          do: 'publish',
          title: 'Hai thửa cùng mặt lộ mà xếp vị trí khác nhau',
          question: 'Hai thửa sát nhau, cùng mặt lộ, hỏi vì sao xếp vị trí khác nhau.',
          answer: 'Thửa đất cách mép đường một mương công cộng nên xếp vị trí 2.',
        },
        {
          on: '2026-04-06',
          do: 'not-settled',
          via: 'telephone',
          reason: 'Mương đó lấp từ năm 2012, có hình, đi qua lại như đường.',
        },
        {
          on: '2026-04-14',
          do: 'review-answer',
          outcome: 'done',
          documentNumber: '71/UBND',
          answers: [
            'Đã xem lại tại chỗ: mương lấp từ năm 2012, thửa đất tiếp giáp mặt đường. Xếp lại vị trí 1, bản kê mới đã giao.',
          ],
        },
        {
          on: '2026-04-15',
          do: 'publish',
          title: 'Hai thửa cùng mặt lộ mà xếp vị trí khác nhau',
          question: 'Hai thửa sát nhau, cùng mặt lộ, hỏi vì sao xếp vị trí khác nhau.',
          answer: 'Xem lại tại chỗ: mương đã lấp, thửa đất tiếp giáp mặt đường, xếp lại vị trí 1.',
        },
        { on: '2026-04-20', do: 'settled', via: 'telephone' },
      ],
    },
  },
  {
    text: 'Lúc cán bộ đo, nhà tôi đi làm hết. Về thấy cắm cọc đỏ giữa sân. Sao không báo trước?',
    topic: 'land',
    hamlet: 'ấp 1 Tân Ân',
    end: {
      answer: 'Lỗi của tổ đo, xã xin lỗi. Từ nay báo trước ba ngày qua trưởng ấp, chủ nhà vắng thì không vào đo.',
      by: 'ubnd/economy-specialist',
    },
  },
  {
    text: 'Con tôi lập gia đình ở chung, hai hộ một nhà. Được xét mấy nền?',
    topic: 'land',
    end: {
      answer:
        'Nhiều thế hệ ở chung đủ điều kiện tách hộ thì xét thêm nền. Cô đem sổ hộ khẩu cũ và giấy cưới ra một cửa.',
      by: 'ubnd/one-stop-director',
    },
  },
  {
    text: 'Tiền bồi thường trả một lần hay chia đợt? Đợt rồi bên kia cầu trả nửa rồi im luôn.',
    topic: 'land',
    hamlet: 'ấp Hòa Thạnh, Tân Chánh',
    end: {
      answer: 'Trả một lần, trong 30 ngày từ ngày có quyết định. Trả chậm thì tính thêm tiền chậm trả theo luật.',
      by: 'ubnd/chairperson',
    },
  },
  {
    text: 'Sổ đỏ tôi đang thế ngân hàng, làm sao nhận tiền?',
    topic: 'procedures',
    end: {
      answer: 'Xã làm việc ba bên với ngân hàng. Cô báo tên chi nhánh ở bàn số 2 sau buổi này.',
      by: 'ubnd/one-stop-director',
    },
  },
  {
    text: 'Ao tôm của tôi mới thả giống, thu hoạch tháng 7. Xin đừng lấy đất giữa vụ.',
    topic: 'land',
    hamlet: 'ấp Đông Nhất, Tân Chánh',
    end: {
      promise: 'Không thi công qua các ao đang nuôi ở ấp Đông Nhất trước khi thu hoạch xong',
      by: 'ubnd/vice-chairperson',
      due: '2026-07-31',
      after: [
        { on: '2026-07-30', do: 'kept', report: 'Năm ao đã thu hoạch ngày 18 đến 26/7, nhà thầu chưa vào ao nào.' },
        { on: '2026-08-05', do: 'so', via: 'telephone' },
      ],
    },
  },
  {
    text: 'Hàng rào B40 với cái cổng tôi mới làm có sáu tháng. Có tính không hay trừ khấu hao?',
    topic: 'land',
    end: { answer: 'Tính theo thực tế, công trình mới làm không trừ khấu hao.', by: 'ubnd/economy-specialist' },
  },
  {
    text: 'Đất trong sổ ghi đất lúa, mà cha tôi lên vườn từ hồi 2001. Tính giá lúa hay giá vườn?',
    topic: 'land',
    hamlet: 'ấp 3 Tân Ân',
    end: {
      petition: 'dt-dat-lua-len-vuon',
      after: [
        { on: '2026-03-13', do: 'accept', kind: 'reflection', title: 'Đất lúa đã lên vườn từ năm 2001 tính giá nào' },
        {
          on: '2026-03-16',
          do: 'assign',
          toRole: 'economy-specialist',
          note: 'Xem bản đồ hiện trạng 2005, hỏi người canh tác.',
        },
        {
          on: '2026-03-31',
          do: 'draft',
          outcome: 'done',
          answers: [
            'Bản đồ hiện trạng năm 2005 đã ghi đất vườn. Phương án tính theo đất trồng cây lâu năm, bản kê mới giao ngày 30/3.',
          ],
        },
        { on: '2026-04-01', do: 'approve', by: 'chairperson', documentNumber: '62/UBND-KT' },
        {
          on: '2026-04-02',
          do: 'publish',
          title: 'Đất lúa đã lên vườn từ năm 2001 tính giá nào',
          question: 'Đất trong sổ là đất lúa, đã lên vườn từ năm 2001, hỏi tính giá nào.',
          answer: 'Bản đồ hiện trạng năm 2005 đã ghi đất vườn; phương án tính theo đất trồng cây lâu năm.',
        },
        { on: '2026-04-09', do: 'settled', via: 'slip' },
      ],
    },
  },
  {
    text: 'Nhà thờ họ tụi tôi có cái sân lễ. Xin nắn đường vô phía ruộng chừng hai mét là giữ được.',
    topic: 'roads',
    hamlet: 'ấp Hòa Thạnh, Tân Chánh',
    end: {
      promise: 'Trình tỉnh xin nắn tim đường hai mét trước nhà thờ họ ở ấp Hòa Thạnh',
      by: 'ubnd/chairperson',
      due: '2026-05-29',
      after: [
        {
          on: '2026-05-25',
          do: 'withdraw',
          reason:
            'Tim đường do tỉnh duyệt, tỉnh trả lời không nắn được vì vướng đường dây 110 kV. Xã xin rút lời hứa này và xin lỗi bà con họ.',
        },
      ],
    },
  },
  {
    text: 'Cho hỏi giấy tờ nộp ở xã rồi có phải chạy lên tỉnh nữa không? Tôi già, đi xe ôm tốn lắm.',
    topic: 'procedures',
    nameless: true,
    end: { answer: 'Không. Nộp ở xã là đủ, xã gửi đi. Ai già yếu thì cán bộ tới nhà.', by: 'ubnd/one-stop-director' },
  },
  {
    text: 'Xin dán danh sách từng hộ, bao nhiêu tiền, cho bà con coi chung cho công bằng.',
    topic: 'information',
    end: {
      answer: 'Phương án sẽ dán ở ba nhà văn hóa ấp từ ngày 26/3, đủ 30 ngày, có tên hộ và số tiền.',
      by: 'ubnd/economy-head',
    },
  },
]
