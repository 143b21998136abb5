import type { Asked } from './story.ts'

/** Registered before the dialogue: on the web, by slip at the one-stop desk, or through the head of a hamlet. */
export const clearanceAhead: readonly Asked[] = [
  {
    text: 'Đất nhà tôi đo trong giấy 612 mét mà bản kê ghi có 574 mét. Ai đo lại, chừng nào đo, tôi có được đứng coi không?',
    topic: 'land',
    name: 'Ông Tư Lúa',
    phone: '0900 000 011',
    ahead: { on: '2026-02-28', via: 'web' },
    end: {
      promise: 'Đo lại đất cho mọi hộ yêu cầu, chủ đất đứng coi và ký vào bản đo',
      by: 'ubnd/economy-head',
      due: '2026-04-15',
      after: [
        { on: '2026-04-10', do: 'kept', report: 'Đã đo lại 23 thửa, 9 thửa tăng diện tích, chủ đất đều ký.' },
        { on: '2026-04-12', do: 'so', via: 'web' },
      ],
    },
  },
  {
    text: 'Nghe người nói một triệu hai, người nói chín trăm ngàn một mét. Rốt cuộc giá đất mặt lộ là bao nhiêu, nghe ở đâu cho chắc?',
    topic: 'land',
    ahead: { on: '2026-03-02', via: 'hamlet-head', head: 'ap-2-tan-an/hamlet-head' },
    end: {
      answer: 'Giá đất cụ thể do tỉnh phê duyệt theo từng vị trí. Xã sẽ mời bà con họp nghe từng mức giá sắp tới.',
      by: 'ubnd/economy-head',
    },
  },
  {
    text: 'Nhà tôi ở ngay khúc cua, lấy hết mặt trước thì còn cái bếp. Còn lại có 20 mét thì nhà nước có lấy luôn không?',
    topic: 'land',
    nameless: true,
    ahead: { on: '2026-03-02', via: 'slip' },
    end: {
      answer: 'Phần còn lại không đủ ở thì bà con làm đơn, xã đề nghị thu hồi luôn cả thửa và xét suất tái định cư.',
      by: 'ubnd/chairperson',
    },
  },
  {
    text: 'Mấy cái mả ông bà tôi nằm sát lộ. Dời thì ai lo chỗ, tiền dời được bao nhiêu, có kịp sau Thanh minh không?',
    topic: 'land',
    hamlet: 'ấp Hòa Thạnh, Tân Chánh',
    name: 'Bà Sáu Cúc',
    ahead: { on: '2026-03-03', via: 'slip' },
    end: {
      promise: 'Dành chỗ ở nghĩa trang nhân dân cho mộ phải dời, báo từng nhà ngày dời',
      by: 'ubnd/culture-society-head',
      due: '2026-04-30',
      after: [
        { on: '2026-04-28', do: 'kept', report: 'Đã chia 32 chỗ, 11 nhà đã nhận và chọn ngày.' },
        { on: '2026-05-06', do: 'so', via: 'slip' },
      ],
    },
  },
  {
    text: 'Ruộng em hai công, đường cắt ngang làm đôi, nửa bên kia không có lối xuống. Xin chừa một cống hoặc một lối đi.',
    topic: 'roads',
    hamlet: 'ấp 3 Tân Ân',
    ahead: { on: '2026-03-03', via: 'web' },
    end: {
      promise: 'Đặt cống ngang và lối xuống ruộng cho 7 thửa bị đường cắt đôi ở ấp 3 Tân Ân',
      by: 'ubnd/economy-head',
      due: '2026-05-15',
      after: [
        {
          on: '2026-05-12',
          do: 'move',
          due: '2026-06-30',
          reason: 'Ống cống đặt về trễ ba tuần, lúa hè thu đã xuống giống nên chờ nước rút.',
        },
        { on: '2026-06-25', do: 'kept', report: 'Đã đặt 7 cống phi 60 và đổ 7 lối xuống ruộng.' },
        { on: '2026-06-27', do: 'so', via: 'web' },
      ],
    },
  },
  {
    text: 'Đất ông bà để lại, tám anh em, giấy còn đứng tên ba tôi đã mất. Vậy tiền trả cho ai?',
    topic: 'procedures',
    nameless: true,
    ahead: { on: '2026-03-04', via: 'hamlet-head', head: 'ap-dong-nhat-tan-chanh/hamlet-head' },
    hamlet: 'ấp Đông Nhất, Tân Chánh',
    end: {
      answer:
        'Anh em làm văn bản thỏa thuận người nhận ở bộ phận một cửa, xã chứng thực. Chưa thỏa thuận thì tiền gửi kho bạc, không mất.',
      by: 'ubnd/one-stop-director',
    },
  },
  {
    text: 'Nhà tôi cất trước 1993 trên đất không giấy, hàng xóm ai cũng biết. Có được bồi thường nhà không?',
    topic: 'land',
    ahead: { on: '2026-03-05', via: 'slip' },
    end: {
      petition: 'dt-nha-truoc-1993',
      after: [
        {
          on: '2026-03-13',
          do: 'accept',
          kind: 'reflection',
          title: 'Nhà cất trước 1993 trên đất không giấy có được bồi thường không',
        },
        {
          on: '2026-03-16',
          do: 'assign',
          toRole: 'economy-specialist',
          note: 'Hỏi các cụ trong ấp, lấy xác nhận thời điểm ở.',
        },
        {
          on: '2026-03-27',
          do: 'draft',
          outcome: 'done',
          answers: [
            'Xã đã lấy ý kiến khu dân cư, có 5 người ở lâu năm xác nhận nhà cất từ năm 1989. Hồ sơ được đưa vào phương án bồi thường về nhà và vật kiến trúc, niêm yết từ ngày 26/3.',
          ],
        },
        { on: '2026-03-30', do: 'approve', by: 'chairperson', documentNumber: '58/UBND-KT' },
        {
          on: '2026-03-31',
          do: 'publish',
          title: 'Nhà cất trước 1993 trên đất không giấy có được bồi thường không',
          question: 'Nhà cất trước năm 1993 trên đất không giấy, hỏi có được bồi thường nhà không.',
          answer: 'Khu dân cư xác nhận thời điểm ở; hồ sơ được đưa vào phương án bồi thường về nhà và vật kiến trúc.',
        },
        { on: '2026-04-06', do: 'settled', via: 'slip' },
      ],
    },
  },
  {
    text: 'Trường mẫu giáo nằm sát lộ, xe ben chạy suốt. Xin chạy tránh giờ đưa rước con nít.',
    topic: 'roads',
    ahead: { on: '2026-03-05', via: 'web' },
    end: {
      promise: 'Cấm xe ben qua trường mẫu giáo ấp 2 Tân Ân từ 6 giờ đến 7 giờ 30 và từ 16 giờ đến 17 giờ 30',
      by: 'ubnd/vice-chairperson',
      due: '2026-03-31',
      after: [
        { on: '2026-03-27', do: 'kept', report: 'Đã cắm biển hai đầu, nhà thầu ký cam kết, công an xã có người đứng.' },
        { on: '2026-05-18', do: 'so', via: 'meeting', at: 'hop-ap-2-tan-an-2' },
      ],
    },
  },
  {
    text: 'Câu này tôi hỏi trùng với người khác, xin rút lại.',
    topic: 'other',
    ahead: { on: '2026-03-06', via: 'slip' },
    end: { withdrawn: true },
  },
  {
    text: 'Khu tái định cư ở đâu, nền bao nhiêu mét, có điện nước chưa, chừng nào được bốc thăm?',
    topic: 'land',
    hamlet: 'ấp 1 Tân Ân',
    ahead: { on: '2026-03-06', via: 'web' },
    end: {
      promise: 'Bàn giao 18 nền tái định cư có điện, nước, đường vào',
      by: 'ubnd/chairperson',
      due: '2026-12-31',
      after: [],
    },
  },
  {
    text: 'Tôi buôn bán trước nhà hai chục năm, dời đi mất mối. Có hỗ trợ gì cho người buôn bán không?',
    topic: 'other',
    ahead: { on: '2026-03-09', via: 'hamlet-head', head: 'ap-2-tan-an/hamlet-head' },
    end: {
      answer:
        'Có hỗ trợ ổn định sản xuất, kinh doanh cho hộ có đăng ký và nộp thuế. Hộ chưa đăng ký thì xã lập danh sách riêng để xin tỉnh.',
      by: 'ubnd/economy-head',
    },
  },
  {
    text: 'Nhà tôi có người bệnh nằm một chỗ, dời nhà mùa mưa thì khổ lắm. Xin cho dời sau tháng 11.',
    topic: 'other',
    hamlet: 'ấp Đông Nhất, Tân Chánh',
    nameless: true,
    ahead: { on: '2026-03-10', via: 'slip' },
    end: {
      answer: 'Xã đồng ý lùi ngày bàn giao tới hết tháng 11 cho hộ có người bệnh nặng, người già neo đơn.',
      by: 'ubnd/chairperson',
    },
  },
]
