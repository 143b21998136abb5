import type { Story } from './story.ts'

/** Xã Cần Đước, filed from 2025-09 to 2025-09. */
export const canDuoc01To06: Story[] = [
  {
    id: 'cd-01',
    filed: '2025-09-03',
    channel: 'web',
    place: 'xa-can-duoc',
    hamlet: 'khu phố 3',
    spot: 'đường vô trường mầm non, gần ngã ba chợ',
    topic: 'roads',
    points: [
      'Đường từ ngã ba chợ vô trường mầm non nước đọng thành vũng, sáng nào chở con đi học cũng bị văng bùn đầy áo. Nhờ xã cho đổ đá mấy chỗ trũng giùm, chứ mưa tới tháng mười nữa chắc thành ao luôn.',
    ],
    name: 'Nguyễn Ngọc Hân',
    phone: '0900 000 001',
    photo: true,
    steps: [
      { on: '2025-09-04', do: 'accept', kind: 'reflection', title: 'Đường vào trường mầm non đọng nước, lầy bùn' },
      {
        on: '2025-09-05',
        do: 'assign',
        toRole: 'economy-specialist',
        note: 'Đi xem thực tế trong tuần, tính khối lượng đá.',
      },
      {
        on: '2025-09-15',
        do: 'draft',
        outcome: 'done',
        answers: [
          'Xã đã đổ 12 khối đá dặm, san phẳng năm chỗ trũng và khơi lại rãnh thoát nước dọc đường vào ngày 12 và 13/9. Nếu mưa lớn còn đọng, xin bà con báo lại để làm thêm.',
        ],
      },
      { on: '2025-09-16', do: 'approve', by: 'vice-chairperson', documentNumber: '86/UBND-KT' },
      {
        on: '2025-09-17',
        do: 'publish',
        title: 'Đường vào trường mầm non đọng nước, lầy bùn',
        question: 'Đường từ ngã ba chợ vào trường mầm non đọng nước thành vũng, đề nghị xã đổ đá những chỗ trũng.',
        answer: 'Xã đã đổ 12 khối đá dặm, san năm chỗ trũng và khơi rãnh thoát nước trong hai ngày 12 và 13/9.',
      },
      { on: '2025-09-20', do: 'settled', via: 'web', rating: { level: 4, word: 'Làm nhanh, có điều đá hơi lớn cục.' } },
    ],
  },
  {
    id: 'cd-02',
    filed: '2025-09-10',
    channel: 'telephone',
    place: 'xa-can-duoc',
    hamlet: 'khu phố 5',
    spot: 'hẻm sau chùa',
    topic: 'utilities',
    points: [
      'Hẻm sau chùa bốn cái đèn tắt hết ba, tối thui. Tui già rồi đi lễ tối về mò từng bước, bữa hổm bà Tám vấp té trầy đầu gối.',
    ],
    name: 'Bà Năm Lựu',
    phone: '0900 000 002',
    steps: [
      { on: '2025-09-10', do: 'accept', kind: 'reflection', title: 'Đèn hẻm sau chùa hư, tối' },
      {
        on: '2025-09-11',
        do: 'assign',
        toRole: 'economy-specialist',
        note: 'Kiểm tra cả tuyến hẻm, hư bóng nào thay bóng đó.',
      },
      {
        on: '2025-09-18',
        do: 'draft',
        outcome: 'done',
        answers: [
          'Ngày 17/9 thợ điện của xã đã thay ba bóng đèn và một đoạn dây bị chuột cắn. Cả bốn đèn trong hẻm đã sáng lại.',
        ],
      },
      { on: '2025-09-19', do: 'approve', by: 'vice-chairperson', documentNumber: '91/UBND-KT' },
      {
        on: '2025-09-22',
        do: 'publish',
        title: 'Đèn hẻm sau chùa hư, tối',
        question: 'Hẻm sau chùa có bốn đèn thì ba đèn tắt, người lớn tuổi đi lễ tối về dễ té.',
        answer: 'Đã thay ba bóng đèn và một đoạn dây hư, bốn đèn đã sáng lại từ ngày 17/9.',
      },
      {
        on: '2025-10-02',
        do: 'settled',
        via: 'telephone',
        rating: { level: 5, word: 'Sáng trưng rồi, cám ơn mấy chú.' },
      },
    ],
  },
  {
    id: 'cd-03',
    filed: '2025-09-12',
    channel: 'desk',
    place: 'xa-can-duoc',
    hamlet: 'ấp 4 Phước Tuy',
    topic: 'environment',
    points: [
      'Nhà kế bên nuôi hơn trăm con vịt sát vách bếp nhà tôi, mùi hôi không ăn cơm nổi, con dâu tôi mới sanh phải bồng cháu về ngoại. Chòm xóm với nhau nói hoài không được, nhờ xã nói giùm.',
    ],
    name: 'Trần Thị Mến',
    phone: '0900 000 003',
    steps: [
      { on: '2025-09-12', do: 'accept', kind: 'reflection', title: 'Nuôi vịt sát nhà, mùi hôi' },
      {
        on: '2025-09-15',
        do: 'assign',
        toRole: 'economy-specialist',
        note: 'Mời hai nhà ngồi lại cùng ban ấp, nhớ ghi biên bản.',
      },
      {
        on: '2025-09-29',
        do: 'draft',
        outcome: 'done',
        answers: [
          'Ngày 24/9 xã cùng ban ấp đã mời hai hộ nói chuyện. Hộ nuôi vịt đồng ý dời chuồng ra cuối vườn, cách vách nhà ông/bà 25 m, và rắc vôi mỗi tuần. Ngày 28/9 ban ấp xem lại, chuồng đã dời xong.',
        ],
      },
      { on: '2025-09-30', do: 'approve', by: 'vice-chairperson', documentNumber: '97/UBND-KT' },
      {
        on: '2025-10-01',
        do: 'withhold',
        ground: 'third-party',
        reason: 'Chuyện giữa hai nhà liền kề trong xóm nhỏ; có che tên thì người trong ấp vẫn nhận ra.',
      },
      { on: '2025-10-08', do: 'settled', via: 'slip', rating: { level: 4 } },
    ],
  },
  {
    id: 'cd-04',
    filed: '2025-09-16',
    channel: 'web',
    place: 'xa-can-duoc',
    hamlet: 'ấp 2 Tân Ân',
    spot: 'đường đê, đoạn gần bãi cát',
    topic: 'roads',
    points: [
      'Xe ben chở cát chạy suốt từ 4 giờ sáng, đường ấp làm bằng tiền bà con góp mà giờ nứt lún như ruộng cày. Bảng cấm 5 tấn cắm đó làm kiểng hay gì mà không thấy ai phạt?',
    ],
    phone: '0900 000 004',
    photo: true,
    steps: [
      { on: '2025-09-17', do: 'accept', kind: 'reflection', title: 'Xe ben quá tải làm lún đường ấp' },
      {
        on: '2025-09-18',
        do: 'assign',
        toRole: 'economy-specialist',
        note: 'Phối hợp công an xã kiểm tra tải trọng, làm việc với chủ bãi.',
      },
      {
        on: '2025-10-09',
        do: 'draft',
        outcome: 'done',
        answers: [
          'Xã đã cùng công an kiểm tra ba buổi sáng, lập biên bản hai xe chở quá tải. Chủ bãi cát cam kết chỉ chạy xe dưới 5 tấn, không chạy trước 6 giờ, và đã đổ đá bù 140 m đường lún. Câu trả lời này trễ hạn, xã xin lỗi bà con.',
        ],
      },
      { on: '2025-10-10', do: 'approve', by: 'chairperson', documentNumber: '104/UBND-KT' },
      {
        on: '2025-10-13',
        do: 'publish',
        title: 'Xe ben quá tải làm lún đường ấp',
        question:
          'Xe ben chở cát chạy từ 4 giờ sáng làm nứt lún đường ấp dân góp tiền làm; bảng cấm 5 tấn không ai chấp hành.',
        answer:
          'Đã lập biên bản hai xe quá tải; chủ bãi cam kết chỉ chạy xe dưới 5 tấn sau 6 giờ và đã đổ đá bù 140 m đường lún. Xã xin lỗi vì trả lời trễ.',
      },
      { on: '2025-10-18', do: 'settled', via: 'web', rating: { level: 3, word: 'Có làm, nhưng đợi gần một tháng.' } },
    ],
  },
  {
    id: 'cd-05',
    filed: '2025-09-18',
    channel: 'meeting',
    place: 'xa-can-duoc',
    hamlet: 'ấp Đông Nhì, Tân Chánh',
    spot: 'cầu ván bắc qua rạch',
    topic: 'roads',
    points: [
      'Họp ấp bà con nêu: cầu qua rạch gãy mất một bên lan can từ hồi tháng 7, tụi nhỏ đi học xe đạp dồn qua đó rất sợ. Xin làm lại lan can sắt cho chắc.',
    ],
    name: 'Trưởng ấp ghi thay bà con',
    phone: '0900 000 005',
    steps: [
      { on: '2025-09-19', do: 'accept', kind: 'reflection', title: 'Cầu qua rạch gãy lan can' },
      {
        on: '2025-09-22',
        do: 'assign',
        toRole: 'economy-specialist',
        note: 'Căng dây, cắm cọc tạm ngay; lập dự toán lan can sắt.',
      },
      {
        on: '2025-10-02',
        do: 'draft',
        outcome: 'will-be-done',
        promisedFor: '2025-11-14',
        answers: [
          'Xã đã căng dây và đóng cọc tạm hai đầu cầu. Lan can sắt dài 18 m mỗi bên sẽ làm xong trước ngày 14/11/2025, bằng nguồn sửa chữa nhỏ của xã.',
        ],
      },
      { on: '2025-10-03', do: 'approve', by: 'vice-chairperson', documentNumber: '101/UBND-KT' },
      {
        on: '2025-10-06',
        do: 'publish',
        title: 'Cầu qua rạch gãy lan can',
        question: 'Cầu qua rạch gãy lan can một bên từ tháng 7, học sinh đi xe đạp qua nguy hiểm.',
        answer: 'Đã căng dây, đóng cọc tạm. Lan can sắt hai bên sẽ làm xong trước ngày 14/11/2025.',
      },
      {
        on: '2025-11-12',
        do: 'promise-kept',
        report: 'Lan can sắt hai bên cầu đã hàn xong và sơn chống gỉ, ban ấp ký nghiệm thu ngày 11/11.',
      },
      {
        on: '2025-11-17',
        do: 'settled',
        via: 'telephone',
        rating: { level: 5, word: 'Hứa sao làm vậy, bà con mừng.' },
      },
    ],
  },
  {
    id: 'cd-06',
    filed: '2025-09-22',
    channel: 'web',
    place: 'xa-can-duoc',
    hamlet: 'khu pho 7',
    topic: 'utilities',
    points: [
      'tien nuoc thang 8 nha toi tang gap doi ma nha co 2 vo chong gia xai it lam. nghi dong ho chay sai hoac ghi bay. de nghi xa kiem tra lai dum',
    ],
    phone: '0900 000 006',
    steps: [
      { on: '2025-09-23', do: 'accept', kind: 'reflection', title: 'Tiền nước tháng 8 tăng gấp đôi' },
      {
        on: '2025-09-24',
        do: 'assign',
        toRole: 'economy-specialist',
        note: 'Cùng đơn vị cấp nước đo đối chiếu tại nhà.',
      },
      {
        on: '2025-10-08',
        do: 'draft',
        outcome: 'no-ground',
        answers: [
          'Ngày 3/10 đơn vị cấp nước gắn đồng hồ đối chiếu trước mặt ông/bà trong hai giờ, hai đồng hồ chỉ như nhau. Phao bồn nước trên mái bị hở nên nước chảy rỉ suốt đêm; thợ đã chỉ chỗ để ông/bà thay. Vì vậy chưa có cơ sở giảm tiền nước tháng 8.',
        ],
      },
      { on: '2025-10-09', do: 'approve', by: 'vice-chairperson', documentNumber: '103/UBND-KT' },
      {
        on: '2025-10-10',
        do: 'publish',
        title: 'Tiền nước tháng 8 tăng gấp đôi',
        question: 'Nhà có hai người lớn tuổi mà tiền nước tháng 8 tăng gấp đôi, nghi đồng hồ chạy sai.',
        answer:
          'Đồng hồ đối chiếu chỉ như đồng hồ đang dùng; nước rỉ ở phao bồn. Chưa có cơ sở giảm tiền, thợ đã hướng dẫn thay phao.',
      },
      {
        on: '2025-10-16',
        do: 'settled',
        via: 'web',
        rating: { level: 2, word: 'biet cho hu thi mung, nhung tien van phai dong' },
      },
    ],
  },
]
