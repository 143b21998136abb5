import type { Story } from './story.ts'

/** Xã Cần Đước, filed from 2026-01 to 2026-03. */
export const canDuoc25To30: Story[] = [
  {
    id: 'cd-25',
    filed: '2026-01-26',
    channel: 'desk',
    place: 'xa-can-duoc',
    hamlet: 'ấp 7 Tân Ân',
    topic: 'other',
    points: [
      'Ba tôi đủ tuổi lãnh trợ cấp người cao tuổi từ tháng 9, nộp hồ sơ rồi mà giờ gần Tết chưa thấy tiền. Xin cho biết chừng nào có.',
    ],
    name: 'Đặng Thị Hồng',
    phone: '0900 000 025',
    steps: [
      { on: '2026-01-26', do: 'accept', kind: 'reflection', title: 'Trợ cấp người cao tuổi chậm' },
      {
        on: '2026-02-10',
        do: 'draft',
        outcome: 'done',
        answers: [
          'Hồ sơ của ông cụ bị sót khi bàn giao giữa trụ sở cũ và xã mới. Xã đã lập lại quyết định; tiền của các tháng còn thiếu đã chuyển đủ vào tài khoản gia đình ngày 9/2. Xã xin lỗi gia đình.',
        ],
      },
      { on: '2026-02-11', do: 'approve', by: 'chairperson', documentNumber: '11/UBND-VHXH' },
      {
        on: '2026-02-12',
        do: 'publish',
        title: 'Trợ cấp người cao tuổi chậm',
        question: 'Người đủ tuổi lãnh trợ cấp từ tháng 9 đã nộp hồ sơ nhưng gần Tết chưa nhận được tiền.',
        answer: 'Hồ sơ bị sót khi bàn giao; xã xin lỗi và đã chuyển đủ các tháng còn thiếu ngày 9/2.',
      },
    ],
  },
  {
    id: 'cd-26',
    filed: '2026-02-02',
    channel: 'desk',
    place: 'xa-can-duoc',
    hamlet: 'ấp Đông Nhì, Tân Chánh',
    topic: 'other',
    points: [
      'Chồng tôi mất, tôi bệnh không làm gì được, hai đứa nhỏ đang học cấp 2. Năm nay rà soát hộ nghèo không thấy ai ghé nhà. Tôi xin được xét lại.',
    ],
    name: 'Ngô Thị Thắm',
    phone: '0900 000 026',
    steps: [
      { on: '2026-02-02', do: 'accept', kind: 'reflection', title: 'Đề nghị rà soát lại hộ nghèo' },
      {
        on: '2026-02-11',
        do: 'draft',
        outcome: 'done',
        answers: [
          'Tổ rà soát đã xuống nhà ngày 6/2, ấp họp công khai ngày 8/2 và đồng ý đưa gia đình vào danh sách hộ nghèo từ tháng 2. Hai cháu được hỗ trợ tiền sách vở; xã và Mặt trận đã trao quà Tết. Xã nhận lỗi đã bỏ sót nhà mình trong đợt rà soát cuối năm.',
        ],
      },
      { on: '2026-02-12', do: 'approve', by: 'chairperson', documentNumber: '12/UBND-VHXH' },
      {
        on: '2026-02-13',
        do: 'withhold',
        ground: 'personal',
        reason: 'Cả câu hỏi là hoàn cảnh riêng và bệnh tật của một gia đình, không tách ra được.',
      },
      { on: '2026-02-24', do: 'settled', via: 'slip', rating: { level: 5 } },
    ],
  },
  {
    id: 'cd-27',
    filed: '2026-02-04',
    channel: 'web',
    place: 'xa-can-duoc',
    hamlet: 'khu phố 1',
    spot: 'vỉa hè dọc chợ Cần Đước',
    topic: 'roads',
    points: [
      'Tiệm nào cũng kê hàng hết vỉa hè, em đẩy xe lăn cho ngoại đi chợ Tết phải xuống lòng đường tránh xe máy. Em không muốn ai mất chỗ bán, chỉ xin chừa lại cỡ một mét cho người đi bộ.',
    ],
    name: 'Mai Khánh Vy',
    phone: '0900 000 027',
    photo: true,
    steps: [
      { on: '2026-02-05', do: 'accept', kind: 'proposal', title: 'Vỉa hè dọc chợ không còn lối đi bộ' },
      {
        on: '2026-02-06',
        do: 'assign',
        toRole: 'economy-specialist',
        note: 'Làm trước cao điểm Tết, vận động trước khi phạt.',
      },
      {
        on: '2026-02-12',
        do: 'draft',
        outcome: 'done',
        answers: [
          'Xã đã kẻ vạch vàng chừa 1,2 m dọc 350 m vỉa hè và vận động từng tiệm. Đến 12/2 có 52 trên 57 tiệm đã lùi hàng vào trong vạch; năm tiệm còn lại được nhắc bằng văn bản.',
        ],
      },
      { on: '2026-02-13', do: 'approve', by: 'vice-chairperson', documentNumber: '18/UBND-KT' },
      {
        on: '2026-02-13',
        do: 'publish',
        title: 'Vỉa hè dọc chợ không còn lối đi bộ',
        question:
          'Hàng quán kê hết vỉa hè, người đi bộ và xe lăn phải xuống lòng đường; đề nghị chừa lại khoảng một mét.',
        answer: 'Đã kẻ vạch chừa 1,2 m dọc 350 m vỉa hè; 52 trên 57 tiệm đã lùi hàng vào trong.',
      },
      {
        on: '2026-02-22',
        do: 'settled',
        via: 'web',
        rating: { level: 4, word: 'Ngoại em đi chợ được rồi, còn vài tiệm chưa chịu.' },
      },
    ],
  },
  {
    id: 'cd-28',
    filed: '2026-02-09',
    channel: 'web',
    place: 'xa-can-duoc',
    hamlet: 'ấp 4 Tân Ân',
    spot: 'nhà văn hóa ấp',
    topic: 'other',
    points: [
      'Nhà văn hóa ấp mình khóa cửa miết, sân thì người ta phơi lúa phơi củi. Tụi em đi làm công ty về muốn có chỗ đánh cầu lông mà phải chạy ra thị trấn. Cho hỏi ai giữ chìa khóa, mở giờ nào ạ?',
    ],
    phone: '0900 000 028',
    steps: [
      { on: '2026-02-10', do: 'accept', kind: 'proposal', title: 'Nhà văn hóa ấp khóa cửa quanh năm' },
      {
        on: '2026-02-11',
        do: 'forward',
        toRole: 'culture-society-head',
        ground: 'other-office',
        reason: 'Quản lý nhà văn hóa ấp là việc của phòng Văn hóa - Xã hội.',
      },
      {
        on: '2026-03-03',
        do: 'draft',
        outcome: 'done',
        answers: [
          'Từ 1/3 nhà văn hóa mở cửa từ 17 giờ đến 21 giờ mỗi ngày, Chủ nhật mở cả ngày. Phó ấp giữ chìa khóa; giờ mở và số điện thoại dán ngay cửa. Sân đã dọn, kẻ vạch cầu lông và gắn hai đèn.',
        ],
      },
      { on: '2026-03-04', do: 'approve', by: 'vice-chairperson', documentNumber: '17/UBND-VHXH' },
      {
        on: '2026-03-05',
        do: 'publish',
        title: 'Nhà văn hóa ấp khóa cửa quanh năm',
        question: 'Nhà văn hóa ấp khóa cửa, sân bị dùng phơi lúa củi; hỏi ai giữ chìa khóa và giờ mở cửa.',
        answer: 'Từ 1/3 mở 17–21 giờ mỗi ngày, Chủ nhật cả ngày; sân đã dọn, kẻ vạch cầu lông và gắn đèn.',
      },
      { on: '2026-03-09', do: 'settled', via: 'web', rating: { level: 4, word: 'Có sân chơi rồi nha mọi người' } },
    ],
  },
  {
    id: 'cd-29',
    filed: '2026-02-23',
    channel: 'telephone',
    place: 'xa-can-duoc',
    hamlet: 'ấp 3 Phước Tuy',
    topic: 'utilities',
    points: [
      'Ra Tết tới giờ nước máy chảy như chỉ, phải thức 2 giờ khuya hứng từng thau. Nhà tui đổi nước xe bồn trăm rưỡi một khối, chịu sao thấu.',
    ],
    name: 'Thím Sáu Ngà',
    phone: '0900 000 029',
    steps: [
      { on: '2026-02-23', do: 'accept', kind: 'reflection', title: 'Nước máy rất yếu từ sau Tết' },
      {
        on: '2026-02-24',
        do: 'assign',
        toRole: 'economy-specialist',
        note: 'Đo áp lực cuối tuyến, hỏi đơn vị cấp nước lịch bơm.',
      },
      {
        on: '2026-03-05',
        do: 'draft',
        outcome: 'done',
        answers: ['Mùa khô nguồn nước yếu, mong bà con thông cảm và sử dụng tiết kiệm.'],
      },
      {
        on: '2026-03-06',
        do: 'return',
        reason:
          'Người ta hỏi chừng nào có nước, không hỏi vì sao. Nêu giờ bơm, số đo áp lực và cách giúp hộ cuối tuyến.',
      },
      {
        on: '2026-03-12',
        do: 'draft',
        outcome: 'done',
        answers: [
          'Đơn vị cấp nước đã mở thêm một giếng dự phòng từ ngày 10/3 và bơm tăng áp từ 17 đến 21 giờ. Áp lực cuối tuyến tăng từ 0,3 lên 0,9 bar, đủ lên bồn thấp. Đến hết mùa khô, 22 hộ cuối tuyến được xe bồn chở nước với giá nước máy vào thứ Ba, thứ Sáu.',
        ],
      },
      { on: '2026-03-13', do: 'approve', by: 'vice-chairperson', documentNumber: '28/UBND-KT' },
      {
        on: '2026-03-16',
        do: 'publish',
        title: 'Nước máy rất yếu từ sau Tết',
        question: 'Từ sau Tết nước máy rất yếu, phải thức khuya hứng nước, đổi nước xe bồn giá cao.',
        answer:
          'Đã mở giếng dự phòng, bơm tăng áp 17–21 giờ; hộ cuối tuyến được xe bồn chở nước với giá nước máy mỗi tuần hai lần.',
      },
      {
        on: '2026-03-23',
        do: 'settled',
        via: 'telephone',
        rating: { level: 3, word: 'Đỡ hơn, mà vẫn phải canh giờ.' },
      },
    ],
  },
  {
    id: 'cd-30',
    filed: '2026-03-12',
    channel: 'web',
    place: 'xa-can-duoc',
    hamlet: 'khu phố 4',
    topic: 'procedures',
    points: [
      'Vợ chồng em làm khai sinh cho bé, nộp trên mạng bị trả về hai lần mà chỉ ghi "bổ sung hồ sơ", không nói thiếu giấy gì. Bé gần hai tháng rồi chưa có thẻ bảo hiểm, đi khám phải đóng tiền.',
    ],
    name: 'Bùi Quốc Thái',
    phone: '0900 000 030',
    steps: [
      { on: '2026-03-12', do: 'accept', kind: 'reflection', title: 'Hồ sơ khai sinh bị trả hai lần không rõ lý do' },
      {
        on: '2026-03-17',
        do: 'draft',
        outcome: 'done',
        answers: [
          'Hồ sơ của anh chị chỉ thiếu mặt sau giấy chứng sinh. Hộ tịch đã gọi điện hướng dẫn và cấp giấy khai sinh ngày 16/3, thẻ bảo hiểm y tế của bé có mã từ ngày 17/3. Từ nay phiếu yêu cầu bổ sung phải ghi rõ thiếu giấy gì, xã đã nhắc cả tổ một cửa.',
        ],
      },
      { on: '2026-03-18', do: 'approve', by: 'chairperson', documentNumber: '14/UBND-VP' },
      {
        on: '2026-03-19',
        do: 'publish',
        title: 'Hồ sơ khai sinh bị trả hai lần không rõ lý do',
        question: 'Nộp khai sinh qua mạng bị trả hai lần chỉ ghi "bổ sung hồ sơ", bé chưa có thẻ bảo hiểm y tế.',
        answer: 'Giấy khai sinh đã cấp ngày 16/3. Từ nay phiếu yêu cầu bổ sung phải ghi rõ thiếu giấy gì.',
      },
      {
        on: '2026-04-01',
        do: 'settled',
        via: 'web',
        rating: { level: 5, word: 'Gọi điện một cái là xong, ước gì ngay từ đầu.' },
      },
    ],
  },
]
