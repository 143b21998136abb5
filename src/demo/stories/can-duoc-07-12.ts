import type { Story } from './story.ts'

/** Xã Cần Đước, filed from 2025-09 to 2025-10. */
export const canDuoc07To12: Story[] = [
  {
    id: 'cd-07',
    filed: '2025-09-25',
    channel: 'web',
    place: 'xa-can-duoc',
    spot: 'bộ phận một cửa',
    topic: 'procedures',
    points: [
      'Sáng thứ Hai em xin nghỉ làm nửa buổi đi chứng thực giấy tờ, tới nơi máy lấy số hư, ai nhanh chân thì vô trước. Em đứng từ 7 rưỡi tới 10 giờ 15 mới tới lượt. Xã sửa máy hoặc phát số giấy giùm, tụi em làm công ty xin nghỉ khó lắm.',
    ],
    name: 'Lê Hoàng Phúc',
    phone: '0900 000 007',
    steps: [
      { on: '2025-09-25', do: 'accept', kind: 'reflection', title: 'Máy lấy số ở một cửa hư, chờ gần ba giờ' },
      { on: '2025-10-06', do: 'draft', outcome: 'done', answers: ['Xã ghi nhận phản ánh và sẽ rút kinh nghiệm.'] },
      {
        on: '2025-10-07',
        do: 'return',
        reason: 'Chưa trả lời được gì. Nói rõ máy sửa ngày nào, khi hư thì phát số ra sao, và xin lỗi người phải chờ.',
      },
      {
        on: '2025-10-10',
        do: 'draft',
        outcome: 'done',
        answers: [
          'Xã xin lỗi vì để anh chờ gần ba giờ. Máy lấy số đã thay màn hình ngày 2/10. Từ nay khi máy hư, nhân viên phát số bằng giấy ngay cửa, và sáng thứ Hai mở thêm một quầy chứng thực.',
        ],
      },
      { on: '2025-10-13', do: 'approve', by: 'chairperson', documentNumber: '58/UBND-VP' },
      {
        on: '2025-10-14',
        do: 'publish',
        title: 'Máy lấy số ở một cửa hư, chờ gần ba giờ',
        question: 'Máy lấy số ở bộ phận một cửa hư, người tới trước phải chờ từ 7 giờ 30 đến 10 giờ 15.',
        answer:
          'Xã xin lỗi. Máy đã sửa ngày 2/10; khi máy hư thì phát số giấy, sáng thứ Hai mở thêm một quầy chứng thực.',
      },
      { on: '2025-10-15', do: 'settled', via: 'web', rating: { level: 4 } },
    ],
  },
  {
    id: 'cd-08',
    filed: '2025-09-29',
    channel: 'telephone',
    place: 'xa-can-duoc',
    hamlet: 'khu phố 2',
    spot: 'bãi đất trống sau chợ cá',
    topic: 'environment',
    points: [
      'Sau chợ cá người ta quăng rác, đầu tôm ruột cá đống đống, ruồi bu tới bàn ăn nhà tui. Kêu hốt thì hốt được bữa rồi đâu lại vào đó.',
    ],
    name: 'Ba Thạnh',
    phone: '0900 000 008',
    steps: [
      { on: '2025-09-29', do: 'accept', kind: 'reflection', title: 'Rác và phế phẩm cá đổ bãi đất sau chợ' },
      {
        on: '2025-09-30',
        do: 'assign',
        toRole: 'economy-specialist',
        note: 'Cho dọn và làm việc với ban quản lý chợ.',
      },
      {
        on: '2025-10-15',
        do: 'draft',
        outcome: 'done',
        answers: [
          'Ngày 10/10 xã đã cho xe hốt sạch bãi đất sau chợ cá, khoảng 3 tấn rác, và nhắc ban quản lý chợ không để tiểu thương đổ rác ra đây.',
        ],
      },
      { on: '2025-10-16', do: 'approve', by: 'vice-chairperson', documentNumber: '107/UBND-KT' },
      {
        on: '2025-10-17',
        do: 'publish',
        title: 'Rác và phế phẩm cá đổ bãi đất sau chợ',
        question: 'Bãi đất sau chợ cá bị đổ rác và phế phẩm cá, hốt xong lại đổ tiếp.',
        answer: 'Ngày 10/10 đã hốt khoảng 3 tấn rác và nhắc ban quản lý chợ không để đổ rác ra bãi đất.',
      },
      {
        on: '2025-10-20',
        do: 'not-settled',
        via: 'telephone',
        reason: 'Hốt bữa mùng 10 thì bữa 14 đã đầy lại. Phải có người canh hay rào lại chứ nhắc miệng ai nghe.',
        rating: { level: 2, word: 'Làm cho có.' },
      },
      {
        on: '2025-10-30',
        do: 'review-answer',
        documentNumber: '118/UBND-KT',
        outcome: 'done',
        answers: [
          'Chủ tịch xã đã xuống xem ngày 24/10. Bãi đất đã được rào lưới B40, gắn đèn và một camera; chợ đặt bốn thùng có nắp, xe rác lấy lúc 17 giờ mỗi ngày kể từ 27/10.',
        ],
      },
      {
        on: '2025-10-31',
        do: 'publish',
        title: 'Bãi đất sau chợ cá: rào lưới, thêm thùng rác',
        question: 'Rác sau chợ cá hốt xong vài ngày lại đầy; đề nghị có người canh hoặc rào lại.',
        answer: 'Đã rào lưới, gắn đèn và camera; chợ đặt bốn thùng có nắp, xe lấy rác 17 giờ mỗi ngày từ 27/10.',
      },
      { on: '2025-11-05', do: 'settled', via: 'telephone' },
    ],
  },
  {
    id: 'cd-09',
    filed: '2025-10-02',
    channel: 'other-system',
    otherCode: '1022-2025-0418',
    place: 'xa-can-duoc',
    hamlet: 'khu phố 4',
    spot: 'trước dãy tiệm điện thoại',
    topic: 'utilities',
    points: ['Dây cáp mạng đứt thòng xuống ngang mặt người chạy xe, cả tuần nay chưa ai cuốn.'],
    steps: [
      { on: '2025-10-03', do: 'accept', kind: 'reflection', title: 'Dây cáp viễn thông thòng xuống đường' },
      {
        on: '2025-10-06',
        do: 'assign',
        toRole: 'economy-specialist',
        note: 'Báo các nhà mạng, yêu cầu cuốn dây trong 48 giờ.',
      },
      {
        on: '2025-10-16',
        do: 'draft',
        outcome: 'done',
        answers: [
          'Xã đã báo ba nhà mạng có dây trên tuyến. Ngày 8/10 dây đứt đã được cuốn gọn, phần dây bỏ không đã cắt bỏ.',
        ],
      },
      { on: '2025-10-17', do: 'approve', by: 'vice-chairperson', documentNumber: '109/UBND-KT' },
      {
        on: '2025-10-20',
        do: 'publish',
        title: 'Dây cáp viễn thông thòng xuống đường',
        question: 'Dây cáp mạng đứt thòng xuống ngang mặt người đi xe, cả tuần chưa ai xử lý.',
        answer: 'Ngày 8/10 các nhà mạng đã cuốn dây đứt và cắt bỏ phần dây không dùng.',
      },
    ],
  },
  {
    id: 'cd-10',
    filed: '2025-10-06',
    channel: 'letter',
    place: 'xa-can-duoc',
    hamlet: 'khu phố 1',
    spot: 'đoạn đường trước trường trung học cơ sở',
    topic: 'roads',
    points: [
      'Thứ nhất, giờ tan trường phụ huynh đậu xe tràn cả hai làn, xe tải không tránh được. Kính đề nghị kẻ vạch chỗ đậu và cử người điều tiết vào lúc 11 giờ và 17 giờ.',
      'Thứ hai, vạch cho người đi bộ trước cổng trường đã mờ hẳn, xin sơn lại.',
      'Thứ ba, hàng quán lấn hết lề, các em phải đi xuống lòng đường.',
    ],
    name: 'Một giáo viên về hưu',
    phone: '0900 000 010',
    steps: [
      { on: '2025-10-07', do: 'accept', kind: 'proposal', title: 'Đường trước trường: đậu xe, vạch mờ, lấn lề' },
      {
        on: '2025-10-07',
        do: 'assign',
        toRole: 'economy-specialist',
        note: 'Ba điểm, trả lời từng điểm. Mời nhà trường và công an cùng khảo sát.',
      },
      {
        on: '2025-10-22',
        do: 'draft',
        outcome: 'done',
        answers: [
          'Từ ngày 20/10 công an xã và đoàn thanh niên điều tiết trước cổng trường lúc 11 giờ và 17 giờ; đã kẻ chỗ đậu xe dọc tường rào phía nhà văn hóa.',
          'Vạch người đi bộ đã sơn lại ngày 18/10.',
          'Bảy hộ bán hàng đã ký cam kết không bày quá vạch vàng; xã kiểm tra hằng tuần trong tháng đầu.',
        ],
      },
      { on: '2025-10-23', do: 'approve', by: 'chairperson', documentNumber: '113/UBND-KT' },
      {
        on: '2025-10-24',
        do: 'publish',
        title: 'Đường trước trường: đậu xe, vạch mờ, lấn lề',
        question: 'Trước trường trung học cơ sở: phụ huynh đậu xe tràn đường, vạch người đi bộ mờ, hàng quán lấn lề.',
        answer:
          'Đã cử người điều tiết hai giờ tan trường, kẻ chỗ đậu xe, sơn lại vạch và cho bảy hộ bán hàng ký cam kết không lấn lề.',
      },
      {
        on: '2025-11-03',
        do: 'settled',
        via: 'slip',
        rating: { level: 4, word: 'Trả lời đủ ba điểm. Mong giữ được lâu.' },
      },
    ],
  },
  {
    id: 'cd-11',
    filed: '2025-10-13',
    channel: 'meeting',
    place: 'xa-can-duoc',
    hamlet: 'ấp Đông Trung, Tân Chánh',
    spot: 'đường ven sông Vàm Cỏ',
    topic: 'roads',
    points: [
      'Con nước rằm nào đường ven sông cũng ngập tới ống quyển, xe chết máy, tôm trong vuông tràn ra ngoài. Bà con xin nâng đường lên cỡ bốn tấc.',
    ],
    name: 'Sáu Đông',
    phone: '0900 000 011',
    photo: true,
    steps: [
      { on: '2025-10-14', do: 'accept', kind: 'proposal', title: 'Đường ven sông ngập khi triều cường' },
      {
        on: '2025-10-15',
        do: 'assign',
        toRole: 'economy-specialist',
        note: 'Đo cao độ đoạn ngập đúng con nước lớn, khái toán.',
      },
      {
        on: '2025-10-29',
        do: 'draft',
        outcome: 'waiting-for-funds',
        answers: [
          'Xã đã đo: 620 m đường thấp hơn đỉnh triều từ 25 đến 40 cm. Nâng đường cần khoảng 1,9 tỷ đồng, quá sức nguồn sửa chữa của xã nên đã ghi vào danh mục đề nghị vốn năm 2026. Trong khi chờ, xã đắp bao đất hai chỗ thấp nhất trước mỗi con nước rằm.',
        ],
      },
      { on: '2025-10-30', do: 'approve', by: 'chairperson', documentNumber: '117/UBND-KT' },
      {
        on: '2025-10-31',
        do: 'publish',
        title: 'Đường ven sông ngập khi triều cường',
        question: 'Mỗi con nước rằm đường ven sông ngập, xe chết máy, tràn vuông tôm. Đề nghị nâng đường.',
        answer:
          '620 m đường thấp hơn đỉnh triều 25–40 cm; cần khoảng 1,9 tỷ đồng, đã đề nghị vốn năm 2026. Trước mắt đắp bao đất hai chỗ thấp nhất.',
      },
      {
        on: '2025-11-07',
        do: 'settled',
        via: 'telephone',
        rating: { level: 3, word: 'Nói thiệt là chưa có tiền thì tui cũng chịu, miễn đừng quên.' },
      },
    ],
  },
  {
    id: 'cd-12',
    filed: '2025-10-20',
    channel: 'desk',
    place: 'xa-can-duoc',
    hamlet: 'ấp 3 Tân Ân',
    topic: 'information',
    points: [
      'Nhập xã rồi tui hổng biết giờ làm giấy gì thì lên trụ sở nào, bữa lên Tân Ân cũ người ta chỉ qua thị trấn, qua thị trấn lại kêu về. Xin dán cái bảng cho rõ.',
    ],
    name: 'Út Lượm',
    phone: '0900 000 012',
    steps: [
      { on: '2025-10-20', do: 'accept', kind: 'reflection', title: 'Không rõ giấy tờ nào làm ở trụ sở nào' },
      {
        on: '2025-10-29',
        do: 'draft',
        outcome: 'done',
        answers: [
          'Xã đã dán bảng lớn ở cả bốn trụ sở cũ và 27 bảng tin ấp: việc gì, làm ở đâu, giờ nào, gọi số nào. Loa ấp đọc lại vào sáng thứ Bảy trong tháng 11. Ông/bà ở Tân Ân làm mọi giấy tờ tại bộ phận một cửa của xã, riêng chứng thực có thể làm tại trụ sở Tân Ân cũ sáng thứ Ba và thứ Năm.',
        ],
      },
      { on: '2025-10-30', do: 'approve', by: 'chairperson', documentNumber: '63/UBND-VP' },
      {
        on: '2025-10-31',
        do: 'publish',
        title: 'Không rõ giấy tờ nào làm ở trụ sở nào',
        question: 'Sau khi nhập xã, bà con không rõ giấy tờ nào làm ở trụ sở nào, phải đi lại nhiều lần.',
        answer: 'Đã dán bảng chỉ dẫn ở bốn trụ sở cũ và 27 bảng tin ấp, loa ấp đọc lại trong tháng 11.',
      },
      { on: '2025-11-06', do: 'settled', via: 'slip', rating: { level: 5, word: 'Có bảng, chữ lớn, đọc được.' } },
    ],
  },
]
