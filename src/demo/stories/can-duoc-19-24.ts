import type { Story } from './story.ts'

/** Xã Cần Đước, filed from 2025-12 to 2026-01. */
export const canDuoc19To24: Story[] = [
  {
    id: 'cd-19',
    filed: '2025-12-29',
    channel: 'web',
    place: 'xa-can-duoc',
    hamlet: 'khu phố 5',
    topic: 'land',
    points: [
      'Hồ sơ tách thửa của tôi nộp ngày 6/10, giấy hẹn ghi 3/11. Tới hẹn lên thì được hẹn miệng qua cuối tháng 11, rồi lại hẹn qua Noel. Tôi bán miếng đất đó trả nợ ngân hàng, người mua họ đòi lại cọc rồi. Rốt cuộc hồ sơ kẹt ở đâu, ai giữ, ngày nào xong? Xin trả lời bằng giấy, đừng hẹn miệng nữa.',
    ],
    name: 'Huỳnh Văn Lợi',
    phone: '0900 000 019',
    steps: [
      { on: '2025-12-30', do: 'accept', kind: 'reflection', title: 'Hồ sơ tách thửa trễ hẹn ba lần' },
      {
        on: '2026-01-07',
        do: 'assign',
        toRole: 'economy-specialist',
        note: 'Tìm hồ sơ đang nằm ở khâu nào, báo tôi trước khi trả lời.',
      },
      {
        on: '2026-02-23',
        do: 'draft',
        outcome: 'done',
        answers: [
          'Hồ sơ kẹt ở khâu đo đạc vì bản vẽ cũ lệch ranh 1,2 m, và cán bộ không báo bằng giấy cho ông. Đó là lỗi của xã, xã xin lỗi ông cả về hồ sơ lẫn về câu trả lời trễ hơn một tháng này. Bản vẽ đã đo lại ngày 4/2, kết quả tách thửa đã có và ông nhận tại một cửa từ ngày 23/2.',
        ],
      },
      { on: '2026-02-24', do: 'approve', by: 'chairperson', documentNumber: '19/UBND-KT' },
      {
        on: '2026-02-25',
        do: 'publish',
        title: 'Hồ sơ tách thửa trễ hẹn ba lần',
        question:
          'Hồ sơ tách thửa nộp đầu tháng 10, ba lần hẹn miệng chưa có kết quả; đề nghị trả lời bằng văn bản hồ sơ kẹt ở đâu, ngày nào xong.',
        answer:
          'Hồ sơ kẹt ở khâu đo đạc do bản vẽ lệch ranh và không được báo bằng giấy. Xã xin lỗi; đã đo lại và có kết quả từ ngày 23/2.',
      },
      {
        on: '2026-02-27',
        do: 'settled',
        via: 'web',
        rating: { level: 1, word: 'Có sổ rồi nhưng mất người mua. Gần năm tháng trời.' },
      },
    ],
  },
  {
    id: 'cd-20',
    filed: '2026-01-05',
    channel: 'telephone',
    place: 'xa-can-duoc',
    hamlet: 'ấp Lăng, Tân Chánh',
    topic: 'procedures',
    points: [
      'Má tui 87 tuổi nằm một chỗ, thẻ căn cước hết xài được, ngân hàng không cho lãnh tiền trợ cấp. Bồng má lên xã thì không nổi. Có ai xuống nhà làm giùm không?',
    ],
    name: 'Bảy Lành',
    phone: '0900 000 020',
    steps: [
      { on: '2026-01-05', do: 'accept', kind: 'reflection', title: 'Người già nằm một chỗ cần làm lại căn cước' },
      {
        on: '2026-01-14',
        do: 'draft',
        outcome: 'done',
        answers: [
          'Sáng 10/1 công an xã đã mang máy xuống nhà chụp hình, lấy dấu tay cho cụ. Cùng buổi đã làm cho sáu cụ khác trong ấp. Khi có thẻ, trưởng ấp sẽ đem tới nhà.',
        ],
      },
      { on: '2026-01-15', do: 'approve', by: 'chairperson', documentNumber: '5/UBND-VP' },
      {
        on: '2026-01-16',
        do: 'publish',
        title: 'Người già nằm một chỗ cần làm lại căn cước',
        question:
          'Cụ già nằm một chỗ không đi được, thẻ căn cước hết hạn nên không lãnh được trợ cấp; đề nghị xuống nhà làm giúp.',
        answer: 'Sáng 10/1 công an xã đã xuống nhà làm cho cụ và sáu cụ khác trong ấp.',
      },
      {
        on: '2026-01-22',
        do: 'settled',
        via: 'telephone',
        rating: { level: 5, word: 'Mấy chú công an lễ phép, má tui cười hoài.' },
      },
    ],
  },
  {
    id: 'cd-21',
    filed: '2026-01-07',
    channel: 'meeting',
    place: 'xa-can-duoc',
    hamlet: 'khu phố 2',
    spot: 'khu bán hoa Tết',
    topic: 'environment',
    points: [
      'Năm nào bán hoa Tết xong rơm, chậu bể, dừa nước cũng bỏ lại cả đống tới mùng 6. Năm nay xin bố trí xe hốt liền trong đêm 30.',
    ],
    name: 'Ban khu phố 2',
    phone: '0900 000 021',
    steps: [
      { on: '2026-01-08', do: 'accept', kind: 'proposal', title: 'Dọn rác chợ hoa Tết ngay đêm 30' },
      {
        on: '2026-01-09',
        do: 'assign',
        toRole: 'economy-specialist',
        note: 'Đưa vào phương án chợ hoa, ký với đội xe trước 20/1.',
      },
      {
        on: '2026-01-22',
        do: 'draft',
        outcome: 'done',
        answers: [
          'Xã đã ký với đội vệ sinh: hai xe trực từ 12 giờ trưa 29 Tết (tháng Chạp này thiếu), dọn xong trước giao thừa. Người bán hoa ký quỹ 200.000 đồng một lô, trả lại khi dọn sạch chỗ.',
        ],
      },
      { on: '2026-01-23', do: 'approve', by: 'vice-chairperson', documentNumber: '9/UBND-KT' },
      {
        on: '2026-01-26',
        do: 'publish',
        title: 'Dọn rác chợ hoa Tết ngay đêm giao thừa',
        question: 'Rác chợ hoa Tết mọi năm để lại tới mùng 6; đề nghị hốt ngay trong đêm.',
        answer: 'Hai xe trực từ trưa 29 Tết, dọn xong trước giao thừa; người bán hoa ký quỹ để giữ sạch chỗ.',
      },
      { on: '2026-02-05', do: 'settled', via: 'slip', rating: { level: 5 } },
    ],
  },
  {
    id: 'cd-22',
    filed: '2026-01-12',
    channel: 'web',
    place: 'xa-can-duoc',
    hamlet: 'ấp Đông Nhất, Tân Chánh',
    topic: 'utilities',
    points: [
      'Nha toi nuoi tom the, chay quat suot ngay dem ma dien van tinh gia sinh hoat bac cao nhat. Hoi may lan khong ai chi. Xa xem co duoc tinh gia san xuat khong.',
    ],
    name: 'Le Van Ut',
    phone: '0900 000 022',
    steps: [
      { on: '2026-01-13', do: 'accept', kind: 'reflection', title: 'Điện quạt nuôi tôm bị tính giá sinh hoạt' },
      {
        on: '2026-01-14',
        do: 'assign',
        toRole: 'economy-specialist',
        note: 'Hỏi điện lực thủ tục đổi mục đích dùng điện.',
      },
      {
        on: '2026-01-29',
        do: 'draft',
        outcome: 'not-ours',
        answers: [
          'Giá điện do bên điện lực áp theo hợp đồng, xã không quyết được. Để tính giá sản xuất, nhà mình cần gắn đồng hồ riêng cho quạt và làm đơn đổi mục đích sử dụng điện. Xã đã gửi danh sách 14 hộ nuôi tôm của ấp qua điện lực; bên đó hẹn xuống nhận đơn tại nhà văn hóa ấp sáng 6/2.',
        ],
      },
      { on: '2026-01-30', do: 'approve', by: 'vice-chairperson', documentNumber: '12/UBND-KT' },
      {
        on: '2026-02-02',
        do: 'publish',
        title: 'Điện quạt nuôi tôm bị tính giá sinh hoạt',
        question:
          'Nuôi tôm chạy quạt ngày đêm nhưng điện bị tính giá sinh hoạt bậc cao; hỏi có được tính giá sản xuất không.',
        answer:
          'Giá điện do điện lực áp theo hợp đồng. Cần gắn đồng hồ riêng và đổi mục đích; điện lực xuống nhận đơn tại nhà văn hóa ấp sáng 6/2.',
      },
      { on: '2026-02-08', do: 'settled', via: 'web', rating: { level: 3, word: 'nop don roi, cho coi sao' } },
    ],
  },
  {
    id: 'cd-23',
    filed: '2026-01-14',
    channel: 'telephone',
    place: 'xa-can-duoc',
    hamlet: 'ấp 2 Phước Tuy',
    spot: 'vựa phế liệu cạnh lộ',
    topic: 'environment',
    points: [
      'Vựa ve chai đốt vỏ dây điện lấy đồng, khói đen khét lẹt bay vô nhà, cháu nội tui ho cả tháng nay. Tui báo ấp ba lần rồi, lần nào cũng nói để nhắc. Nhắc hoài mà khói vẫn bay!',
    ],
    name: 'Tư Hòa',
    phone: '0900 000 023',
    steps: [
      { on: '2026-01-14', do: 'accept', kind: 'reflection', title: 'Vựa phế liệu đốt vỏ dây điện, khói khét' },
      { on: '2026-01-15', do: 'assign', toRole: 'economy-specialist', note: 'Kiểm tra đột xuất, đi buổi chiều tối.' },
      {
        on: '2026-01-30',
        do: 'draft',
        outcome: 'done',
        answers: [
          'Ngày 22/1 xã kiểm tra vựa phế liệu, lúc kiểm tra không có đốt. Chủ vựa đã ký cam kết không đốt vỏ dây điện.',
        ],
      },
      { on: '2026-02-02', do: 'approve', by: 'vice-chairperson', documentNumber: '13/UBND-KT' },
      {
        on: '2026-02-03',
        do: 'publish',
        title: 'Vựa phế liệu đốt vỏ dây điện, khói khét',
        question: 'Vựa phế liệu đốt vỏ dây điện, khói khét ảnh hưởng trẻ nhỏ; đã báo ấp nhiều lần.',
        answer: 'Ngày 22/1 kiểm tra không bắt gặp đốt; chủ vựa ký cam kết không đốt.',
      },
      {
        on: '2026-02-05',
        do: 'not-settled',
        via: 'telephone',
        reason: 'Tới buổi trưa thì ai mà đốt. Họ đốt 9, 10 giờ đêm. Tối mùng 3 vừa rồi còn đốt.',
        rating: { level: 1, word: 'Kiểm tra báo trước thì kiểm tra làm chi.' },
      },
      {
        on: '2026-02-25',
        do: 'review-answer',
        documentNumber: '21/UBND-KT',
        outcome: 'done',
        answers: [
          'Tối 11/2 công an xã kiểm tra không báo trước, bắt gặp đang đốt, đã lập biên bản xử phạt và thu lò đốt. Chủ vựa xin dời chỗ trong năm nay; xã giao ban ấp theo dõi ban đêm.',
        ],
      },
      {
        on: '2026-02-26',
        do: 'publish',
        title: 'Vựa phế liệu đốt vỏ dây điện: kiểm tra ban đêm',
        question: 'Vựa phế liệu đốt vào ban đêm, kiểm tra ban ngày không bắt gặp.',
        answer: 'Tối 11/2 kiểm tra không báo trước, bắt gặp đang đốt; đã lập biên bản xử phạt và thu lò đốt.',
      },
      {
        on: '2026-03-03',
        do: 'not-settled',
        via: 'telephone',
        reason: 'Phạt xong nghỉ được một tuần, ra Giêng đốt lại sau vườn. Tui muốn dời vựa có ngày tháng rõ ràng.',
      },
      {
        on: '2026-03-16',
        do: 'review-answer',
        documentNumber: '402/UBND-KT',
        outcome: 'done',
        answers: [
          'Tỉnh đã cùng xã kiểm tra ngày 11/3, không còn lò đốt. Vựa này chưa thuộc diện phải dời ngay; chủ vựa đã tự cam kết bằng giấy dời trước ngày 31/12/2026. Nếu còn đốt, xã xử phạt mức cao hơn vì tái phạm.',
        ],
      },
      {
        on: '2026-03-17',
        do: 'publish',
        title: 'Vựa phế liệu đốt vỏ dây điện: ngày dời vựa',
        question: 'Sau khi bị phạt vựa đốt lại; đề nghị dời vựa có ngày tháng rõ ràng.',
        answer:
          'Kiểm tra ngày 11/3 không còn lò đốt; chủ vựa cam kết bằng giấy dời trước ngày 31/12/2026, đốt lại bị phạt nặng hơn.',
      },
      {
        on: '2026-03-20',
        do: 'not-settled',
        via: 'telephone',
        reason: 'Cuối năm mới dời thì cháu tui hít thêm chín tháng nữa. Tui không đồng ý.',
      },
    ],
  },
  {
    id: 'cd-24',
    filed: '2026-01-19',
    channel: 'web',
    place: 'xa-can-duoc',
    hamlet: 'ấp 1 Phước Tuy',
    topic: 'roads',
    points: ['cay cau sat oc vit long het, xe qua keu rang rang. sua giup'],
    phone: '0900 000 024',
    steps: [
      { on: '2026-01-20', do: 'accept', kind: 'reflection', title: 'Cầu sắt lỏng ốc, ván kêu' },
      {
        on: '2026-01-21',
        do: 'assign',
        toRole: 'economy-specialist',
        note: 'Ấp 1 có ba cầu sắt, hỏi lại cho đúng cầu.',
      },
      {
        on: '2026-01-22',
        do: 'ask',
        text: 'Ấp 1 có ba cầu sắt. Xin cho biết cầu ở gần nhà ai hoặc gần chỗ nào, có ảnh càng tốt.',
      },
      { on: '2026-01-26', do: 'supply', text: 'cau gan lo gach cu do, qua khoi mieu 1 chut' },
      {
        on: '2026-02-09',
        do: 'draft',
        outcome: 'done',
        answers: [
          'Ngày 5/2 thợ đã siết và thay 38 con ốc, hàn lại bốn thanh đà ngang của cầu gần lò gạch cũ. Cầu cho xe dưới 2,5 tấn, xã đã gắn lại biển.',
        ],
      },
      { on: '2026-02-10', do: 'approve', by: 'vice-chairperson', documentNumber: '16/UBND-KT' },
      {
        on: '2026-02-11',
        do: 'publish',
        title: 'Cầu sắt gần lò gạch cũ lỏng ốc',
        question: 'Cầu sắt gần lò gạch cũ lỏng ốc, xe qua kêu rung.',
        answer: 'Ngày 5/2 đã thay 38 con ốc, hàn bốn thanh đà; gắn biển xe dưới 2,5 tấn.',
      },
      { on: '2026-02-12', do: 'settled', via: 'web', rating: { level: 4, word: 'het keu roi' } },
    ],
  },
]
