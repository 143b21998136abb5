import type { Asked } from './story.ts'

/** Asked at the dialogue itself: the works, and life beside them. */
export const clearanceWorks: readonly Asked[] = [
  {
    text: 'Bụi quá chịu không nổi, phơi đồ không được, đêm ho. Xin tưới nước ngày hai lần.',
    topic: 'environment',
    end: {
      promise: 'Tưới nước đường công trường ngày hai lần, sáng 9 giờ và chiều 15 giờ',
      by: 'ubnd/economy-head',
      due: '2026-04-30',
      after: [
        { on: '2026-04-28', do: 'kept', report: 'Nhà thầu có xe bồn tưới từ ngày 20/4, có sổ ký của trưởng ấp.' },
        {
          on: '2026-05-18',
          do: 'not-so',
          via: 'meeting',
          at: 'hop-ap-2-tan-an-2',
          reason: 'Tưới được hơn một tuần rồi bữa có bữa không, buổi chiều bỏ luôn.',
        },
      ],
    },
  },
  {
    text: 'Nhà tôi nứt tường từ bữa lu rung. Ai coi, ai đền?',
    topic: 'land',
    name: 'Cô Út Hạnh',
    end: {
      promise: 'Chụp hình, lập biên bản các nhà nứt dọc tuyến và đề nghị bảo hiểm công trình bồi thường',
      by: 'ubnd/economy-head',
      due: '2026-05-15',
      after: [
        { on: '2026-05-14', do: 'kept', report: 'Lập biên bản 14 nhà, bảo hiểm đã đền 12 nhà, 2 nhà chờ giám định.' },
        { on: '2026-05-22', do: 'so', via: 'slip' },
      ],
    },
  },
  {
    text: 'Đường cũ đào lên rồi bỏ đó, ban đêm tối thui. Thằng cháu té gãy tay hôm mùng 6.',
    topic: 'roads',
    end: {
      promise: 'Làm lối đi tạm trải đá và gắn đèn cho 600 m đang đào ở ấp 2 Tân Ân',
      by: 'ubnd/vice-chairperson',
      due: '2026-06-01',
      after: [
        {
          on: '2026-06-10',
          do: 'not-kept',
          reason:
            'Trải đá được 250 m thì nhà thầu đổi máy đi nơi khác; đèn không xin được nguồn. Xã nhận lỗi, sẽ phạt theo hợp đồng.',
        },
      ],
    },
  },
  {
    text: 'Lộ cao hơn nền nhà sáu tấc, mưa là nước đổ vô nhà. Thiết kế có tính không?',
    topic: 'roads',
    end: {
      promise: 'Làm rãnh thoát nước hai bên trước khi nâng mặt đường qua 31 nhà nền thấp',
      by: 'ubnd/economy-head',
      due: '2026-08-31',
      after: [],
    },
  },
  {
    text: 'Đường ống nước máy bị xe cuốc làm bể hoài, tuần nào cũng cúp. Báo ai cho lẹ?',
    topic: 'utilities',
    end: {
      answer: 'Số của tổ sửa ống dán ở nhà văn hóa và cột đầu hẻm từ chiều nay. Nhà thầu làm bể thì nhà thầu trả.',
      by: 'ubnd/economy-specialist',
    },
  },
  {
    text: 'Mấy cây dầu, cây sao đầu ấp có đốn không? Bóng mát cả xóm.',
    topic: 'environment',
    end: {
      answer: 'Giữ 9 trên 12 cây. Ba cây nằm giữa tim đường phải bứng, trồng lại ở sân trường.',
      by: 'ubnd/vice-chairperson',
    },
  },
  {
    text: 'Trụ điện nằm giữa lòng đường mới rồi, chạy xe ban đêm sợ lắm. Chừng nào dời?',
    topic: 'utilities',
    end: {
      promise: 'Dời 22 trụ điện ra khỏi lòng đường mới',
      by: 'ubnd/economy-head',
      due: '2026-07-31',
      after: [
        {
          on: '2026-07-28',
          do: 'move',
          due: '2026-10-31',
          reason: 'Điện lực dời được 9 trụ, 13 trụ còn lại chờ lịch cắt điện sau mùa mưa.',
        },
      ],
    },
  },
  {
    text: 'Cầu tạm qua kênh hẹp quá, xe lúa qua không lọt. Tháng tới gặt rồi.',
    topic: 'roads',
    hamlet: 'ấp 3 Tân Ân',
    end: { answer: 'Trong tuần này nhà thầu mở thêm 1,2 m. Trước ngày gặt xã xuống đo.', by: 'ubnd/economy-head' },
  },
  {
    text: 'Sao không làm từ phía chợ làm tới mà đào hai đầu cùng lúc, kẹt bà con ở giữa?',
    topic: 'roads',
    end: {
      answer: 'Ý này đúng. Từ đầu tháng 4 làm cuốn chiếu từng 400 m, xong đoạn nào thông xe đoạn đó.',
      by: 'ubnd/vice-chairperson',
    },
  },
  {
    text: 'Công nhân ở trọ nhậu la tới khuya. Ai quản?',
    topic: 'environment',
    end: {
      answer: 'Công an xã đã làm việc với chủ trọ; sau 22 giờ bà con gọi trực ban, có người tới.',
      by: 'ubnd/chairperson',
    },
  },
  {
    text: 'Làm đường rồi tiền đóng góp của dân là bao nhiêu? Năm ngoái nói đóng, năm nay nói không.',
    topic: 'information',
    end: {
      answer: 'Công trình này dân không đóng đồng nào. Ai thu tiền là sai, bà con báo ngay cho xã.',
      by: 'ubnd/chairperson',
    },
  },
  {
    text: 'Bà con ở trong hẻm có được nối hẻm ra đường mới không, hay phải tự làm con dốc?',
    topic: 'roads',
    end: {
      promise: 'Đổ dốc nối 16 hẻm ra đường mới, dân không phải tự làm',
      by: 'ubnd/economy-head',
      due: '2026-10-15',
      after: [],
    },
  },
  {
    text: 'Xe khách bỏ khúc này luôn rồi, học sinh cấp ba đi học phải lội ra hai cây số.',
    topic: 'roads',
    hamlet: 'ấp Hòa Thạnh, Tân Chánh',
    end: {
      answer: 'Xã đã hẹn với bến xe cho xe 16 chỗ đón ở ngã ba Hòa Thạnh buổi sáng, từ thứ Hai tuần sau.',
      by: 'ubnd/culture-society-head',
    },
  },
  {
    text: 'Mấy việc hứa hôm nay ai ghi, ai theo? Năm nào cũng hứa rồi thôi.',
    topic: 'other',
    nameless: true,
    end: {
      answer:
        'Từng câu ghi ngay đây, có người, có ngày, dán ở nhà văn hóa và trên trang này. Trễ là hiện trễ, không xóa được.',
      by: 'ubnd/chairperson',
    },
  },
]
