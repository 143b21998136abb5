import type { Story } from './story.ts'

/** Xã Cần Đước, filed from 2026-04 to 2026-05. */
export const canDuoc37To42: Story[] = [
  {
    id: 'cd-37',
    filed: '2026-04-13',
    channel: 'web',
    place: 'xa-can-duoc',
    hamlet: 'ấp Đông Trung, Tân Chánh',
    spot: 'rạch cấp nước chung',
    topic: 'environment',
    points: [
      'Có vuông tôm bị bệnh mà xả thẳng nước ra rạch chung lúc nửa đêm, sáng ra tôm nhà tui lờ đờ theo. Vụ này tui mất trắng hơn 80 triệu. Ai xả thì phải chịu chớ không lẽ huề cả làng?',
    ],
    name: 'Tám Nhựt',
    phone: '0900 000 037',
    photo: true,
    steps: [
      { on: '2026-04-14', do: 'accept', kind: 'reflection', title: 'Xả nước ao tôm bệnh ra rạch chung' },
      {
        on: '2026-04-14',
        do: 'assign',
        toRole: 'economy-specialist',
        note: 'Lấy mẫu nước gấp, ghi nhận các ao đang bệnh dọc rạch.',
      },
      {
        on: '2026-05-04',
        do: 'draft',
        outcome: 'done',
        answers: [
          'Xã đã lấy mẫu nước ở ba điểm trên rạch và họp các hộ nuôi, nhắc không xả nước ao bệnh khi chưa xử lý. Chưa xác định được ao nào đã xả.',
        ],
      },
      { on: '2026-05-05', do: 'approve', by: 'vice-chairperson', documentNumber: '48/UBND-KT' },
      {
        on: '2026-05-06',
        do: 'publish',
        title: 'Xả nước ao tôm bệnh ra rạch chung',
        question: 'Nước ao tôm bệnh bị xả ban đêm ra rạch chung làm tôm các hộ khác bệnh theo.',
        answer: 'Đã lấy mẫu ba điểm và họp các hộ nuôi; chưa xác định được ao đã xả.',
      },
      {
        on: '2026-05-08',
        do: 'not-settled',
        via: 'web',
        reason:
          'Họp thì ai cũng nói không phải mình. Cần có hóa chất xử lý phát cho ao bệnh và chia giờ lấy nước, xả nước, không thì vụ sau y vậy.',
        rating: { level: 2 },
      },
      {
        on: '2026-05-20',
        do: 'review-answer',
        documentNumber: '55/UBND-KT',
        outcome: 'done',
        answers: [
          'Từ 15/5 rạch có lịch chung: lấy nước ngày chẵn, xả ngày lẻ, ao bệnh phải báo và được phát clorin miễn phí, đã phát 600 kg. Tổ tự quản gồm năm hộ canh cống. Khoản thiệt hại, xã đã hướng dẫn ông làm hồ sơ hỗ trợ dịch bệnh.',
        ],
      },
      {
        on: '2026-05-21',
        do: 'publish',
        title: 'Lịch lấy nước, xả nước chung trên rạch nuôi tôm',
        question: 'Đề nghị cấp hóa chất xử lý ao bệnh và chia giờ lấy nước, xả nước trên rạch chung.',
        answer: 'Từ 15/5 lấy nước ngày chẵn, xả ngày lẻ; đã phát 600 kg clorin cho ao bệnh, có tổ tự quản canh cống.',
      },
      { on: '2026-05-23', do: 'settled', via: 'web' },
    ],
  },
  {
    id: 'cd-38',
    filed: '2026-04-16',
    channel: 'meeting',
    place: 'xa-can-duoc',
    hamlet: 'ấp Hòa Thạnh, Tân Chánh',
    spot: 'bờ sông chỗ bến đò cũ',
    topic: 'land',
    points: [
      'Bờ sông lở mỗi mùa mất hai ba thước, bốn nhà sát mé giờ nằm ngủ nghe đất rớt ùm ùm. Xin làm kè, hổng được kè bê tông thì cừ tràm cũng đỡ.',
    ],
    name: 'Trưởng ấp ghi thay bốn hộ',
    phone: '0900 000 038',
    steps: [
      { on: '2026-04-17', do: 'accept', kind: 'proposal', title: 'Sạt lở bờ sông, đe dọa bốn nhà' },
      {
        on: '2026-04-20',
        do: 'assign',
        toRole: 'economy-specialist',
        note: 'Cắm biển cảnh báo, đo điểm lở, tính cừ tràm và kè.',
      },
      {
        on: '2026-05-07',
        do: 'draft',
        outcome: 'waiting-for-funds',
        answers: [
          'Đoạn lở dài 95 m. Kè kiên cố ước 6,2 tỷ đồng, xã đã gửi tỉnh danh mục sạt lở khẩn cấp ngày 4/5 và đang chờ vốn. Trước mùa mưa xã đóng 1.200 cây cừ tràm, chằng lưới chỗ sát bốn nhà; hai nhà gần mé nhất được vận động tạm dời, xã lo chỗ ở.',
        ],
      },
      { on: '2026-05-08', do: 'approve', by: 'chairperson', documentNumber: '50/UBND-KT' },
      {
        on: '2026-05-11',
        do: 'publish',
        title: 'Sạt lở bờ sông, đe dọa bốn nhà',
        question: 'Bờ sông chỗ bến đò cũ sạt lở mỗi mùa vài mét, bốn nhà sát mé nguy hiểm; đề nghị làm kè.',
        answer: 'Kè 95 m ước 6,2 tỷ đồng, đang chờ vốn tỉnh; trước mùa mưa đóng cừ tràm và hỗ trợ hai nhà tạm dời.',
      },
      { on: '2026-05-19', do: 'settled', via: 'slip', rating: { level: 3, word: 'Cừ thì có rồi, kè thì còn ngóng.' } },
    ],
  },
  {
    id: 'cd-39',
    filed: '2026-04-20',
    channel: 'meeting',
    place: 'xa-can-duoc',
    hamlet: 'ấp 1 Tân Ân',
    spot: 'khúc sông cạnh cống',
    topic: 'other',
    points: [
      'Sắp nghỉ hè, khúc sông cạnh cống nước xoáy mà con nít hay nhảy tắm. Đề nghị cắm bảng cấm và để sẵn phao với sào.',
    ],
    name: 'Chi hội phụ nữ ấp',
    phone: '0900 000 039',
    steps: [
      { on: '2026-04-20', do: 'accept', kind: 'proposal', title: 'Trẻ em tắm khúc sông nước xoáy' },
      {
        on: '2026-05-08',
        do: 'draft',
        outcome: 'done',
        answers: [
          'Xã đã cắm hai bảng cấm tắm, đặt hai phao tròn và hai sào dài ở cống từ ngày 6/5. Đoàn xã mở lớp dạy bơi miễn phí từ 8/6, đăng ký tại ấp.',
        ],
      },
      { on: '2026-05-11', do: 'approve', by: 'vice-chairperson', documentNumber: '31/UBND-VHXH' },
      {
        on: '2026-05-12',
        do: 'publish',
        title: 'Trẻ em tắm khúc sông nước xoáy',
        question: 'Khúc sông cạnh cống nước xoáy, trẻ em hay tắm; đề nghị cắm bảng cấm và để phao, sào cứu.',
        answer: 'Đã cắm hai bảng, đặt phao và sào từ 6/5; mở lớp dạy bơi miễn phí từ 8/6.',
      },
      {
        on: '2026-05-15',
        do: 'settled',
        via: 'slip',
        rating: { level: 5, word: 'Có luôn lớp bơi, hơn cả điều mình xin.' },
      },
    ],
  },
  {
    id: 'cd-40',
    filed: '2026-04-24',
    channel: 'web',
    place: 'xa-can-duoc',
    hamlet: 'khu phố 3',
    spot: 'mương thoát nước dọc hẻm',
    topic: 'roads',
    points: [
      'Mương thoát nước nghẹt cứng, mưa đầu mùa có nửa tiếng mà nước tràn vô nhà em ướt hết máy may. Nạo vét sớm giùm trước khi mưa dầm ạ.',
    ],
    name: 'Tiệm may Ngọc',
    phone: '0900 000 040',
    photo: true,
    steps: [
      { on: '2026-04-24', do: 'accept', kind: 'reflection', title: 'Mương thoát nước nghẹt, mưa tràn vào nhà' },
      {
        on: '2026-04-28',
        do: 'assign',
        toRole: 'economy-specialist',
        note: 'Xem cả hố ga đầu hẻm, định ngày nạo vét.',
      },
      {
        on: '2026-05-13',
        do: 'draft',
        outcome: 'will-be-done',
        promisedFor: '2026-06-12',
        answers: [
          'Xã đã hút hai hố ga đầu hẻm ngày 9/5 để thoát nước tạm. Toàn bộ 260 m mương sẽ nạo vét xong trước ngày 12/6/2026.',
        ],
      },
      { on: '2026-05-14', do: 'approve', by: 'vice-chairperson', documentNumber: '52/UBND-KT' },
      {
        on: '2026-05-15',
        do: 'publish',
        title: 'Mương thoát nước nghẹt, mưa tràn vào nhà',
        question: 'Mương thoát nước dọc hẻm nghẹt, mưa nửa giờ nước đã tràn vào nhà.',
        answer: 'Đã hút hai hố ga; toàn bộ 260 m mương nạo vét xong trước ngày 12/6/2026.',
      },
      {
        on: '2026-06-05',
        do: 'promise-kept',
        report:
          'Đã nạo vét 260 m mương, chở đi 34 khối bùn, đậy lại toàn bộ nắp đan. Trận mưa chiều 4/6 nước rút hết trong 20 phút.',
      },
      {
        on: '2026-06-08',
        do: 'settled',
        via: 'web',
        rating: { level: 5, word: 'Mưa lớn mà nhà khô re, cảm ơn mấy anh nạo mương.' },
      },
    ],
  },
  {
    id: 'cd-41',
    filed: '2026-05-05',
    channel: 'web',
    place: 'xa-can-duoc',
    hamlet: 'ấp 4 Phước Tuy',
    topic: 'land',
    points: [
      'dat toi mua giay tay nam 2019, gio xa khong cho len tho cu, trong khi nha sat ben thi len duoc. tai sao ben nay duoc ben kia khong? lam an khong cong bang',
    ],
    phone: '0900 000 041',
    steps: [
      { on: '2026-05-06', do: 'accept', kind: 'reflection', title: 'Hỏi vì sao không được chuyển lên đất ở' },
      {
        on: '2026-05-07',
        do: 'assign',
        toRole: 'economy-specialist',
        note: 'So quy hoạch hai thửa, trả lời có bản vẽ kèm theo.',
      },
      {
        on: '2026-05-21',
        do: 'draft',
        outcome: 'no-ground',
        answers: [
          'Thửa của ông/bà nằm trong phần quy hoạch đất lúa, thửa kế bên nằm trong phần quy hoạch đất ở; ranh quy hoạch đi ngay giữa hai thửa, có bản vẽ kèm theo. Vì vậy hiện chưa có cơ sở chuyển mục đích. Khi quy hoạch được điều chỉnh, xã sẽ dán công khai để bà con góp ý.',
        ],
      },
      { on: '2026-05-22', do: 'approve', by: 'chairperson', documentNumber: '57/UBND-KT' },
      {
        on: '2026-05-25',
        do: 'publish',
        title: 'Hỏi vì sao không được chuyển lên đất ở',
        question: 'Thửa đất không được chuyển lên đất ở trong khi thửa kế bên được; hỏi lý do.',
        answer:
          'Thửa nằm trong quy hoạch đất lúa, thửa kế bên trong quy hoạch đất ở. Chưa có cơ sở chuyển mục đích; quy hoạch điều chỉnh sẽ được dán công khai.',
      },
      { on: '2026-05-28', do: 'settled', via: 'web', rating: { level: 2, word: 'hieu roi nhung khong vui' } },
    ],
  },
  {
    id: 'cd-42',
    filed: '2026-05-11',
    channel: 'desk',
    place: 'xa-can-duoc',
    hamlet: 'ấp 7 Tân Ân',
    topic: 'information',
    points: [
      'Cái loa ấp rè rè nghe được chữ đực chữ cái. Bữa thông báo cúp nước, nhà tôi nghe không ra nên không kịp trữ.',
    ],
    name: 'Cô Ba Thắm',
    phone: '0900 000 042',
    steps: [
      { on: '2026-05-11', do: 'accept', kind: 'reflection', title: 'Loa ấp rè, nghe không rõ' },
      {
        on: '2026-05-26',
        do: 'draft',
        outcome: 'done',
        answers: [
          'Đã thay hai loa và bộ khuếch đại ngày 22/5. Việc cúp điện, cúp nước từ nay vừa đọc loa hai lần vừa nhắn vào nhóm Zalo ấp trước một ngày.',
        ],
      },
      { on: '2026-05-27', do: 'approve', by: 'vice-chairperson', documentNumber: '36/UBND-VHXH' },
      {
        on: '2026-05-28',
        do: 'publish',
        title: 'Loa ấp rè, nghe không rõ',
        question: 'Loa ấp rè, bà con không nghe được thông báo cúp nước.',
        answer:
          'Đã thay hai loa ngày 22/5; thông báo cúp điện, nước được đọc hai lần và nhắn nhóm Zalo ấp trước một ngày.',
      },
      { on: '2026-06-04', do: 'settled', via: 'slip', rating: { level: 4 } },
    ],
  },
]
