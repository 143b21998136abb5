import type { MeetingStory } from './story.ts'

const place = 'xa-can-duoc'
const quarter3 = 'khu-pho-3/hamlet-head'
const tanAn2 = 'ap-2-tan-an/hamlet-head'
const dongNhat = 'ap-dong-nhat-tan-chanh/hamlet-head'
const hallOf2 = 'Nhà văn hóa ấp 2 Tân Ân'

/** Residents' meetings in three hamlets of xã Cần Đước; two meet twice, and say whether what was promised is so. */
export const residentsOfCanDuoc: readonly MeetingStory[] = [
  {
    id: 'hop-khu-pho-3-1',
    kind: 'residents',
    place,
    convenor: quarter3,
    clerk: quarter3,
    called: '2025-09-17',
    heldOn: '2025-09-27',
    startsAt: '18:30',
    venue: 'Nhà văn hóa khu phố 3',
    subject: 'Đèn đường, rác và cống ở khu phố 3',
    hamlet: 'khu phố 3',
    held: { presidedBy: quarter3, attendance: 46 },
    asked: [
      {
        text: 'Hẻm 5 tắt đèn hai tháng nay, con gái đi làm về khuya sợ lắm.',
        topic: 'utilities',
        end: {
          promise: 'Thay 12 bóng đèn ở hẻm 5 và hẻm 7 khu phố 3',
          by: 'ubnd/economy-head',
          due: '2025-10-31',
          after: [
            { on: '2025-10-28', do: 'kept', report: 'Đã thay 12 bóng LED, hẻm 5 và hẻm 7 sáng đủ.' },
            { on: '2026-03-30', do: 'so', via: 'meeting', at: 'hop-khu-pho-3-2' },
          ],
        },
      },
      {
        text: 'Cống trước trường mầm non mưa là ngập tới đầu gối. Nói ba năm rồi.',
        topic: 'roads',
        end: {
          promise: 'Hạ cống trước trường mầm non khu phố 3 trước mùa mưa',
          by: 'ubnd/economy-head',
          due: '2026-04-30',
          after: [
            {
              on: '2026-05-11',
              do: 'not-kept',
              reason:
                'Đo lại thì cả đoạn 640 m cao ngược, hạ một chỗ không hết ngập. Phải làm cả tuyến, năm nay chưa đủ vốn.',
            },
          ],
        },
      },
      {
        text: 'Xe rác tới 9 giờ sáng, rác chất từ tối chó xé tùm lum.',
        topic: 'environment',
        end: {
          answer: 'Từ thứ Hai tới xe qua lúc 5 giờ 30. Bà con đem rác ra buổi sáng.',
          by: 'ubnd/culture-society-head',
        },
      },
    ],
    readOut: { on: '2025-09-27', remarks: 'Bà con nói nhiều nhất là chuyện ngập trước trường mầm non.' },
  },
  {
    id: 'hop-ap-2-tan-an-1',
    kind: 'residents',
    place,
    convenor: tanAn2,
    clerk: tanAn2,
    called: '2025-10-08',
    heldOn: '2025-10-18',
    startsAt: '14:00',
    venue: hallOf2,
    subject: 'Thủy lợi vụ mới và đường ấp',
    hamlet: 'ấp 2 Tân Ân',
    held: { presidedBy: tanAn2, attendance: 52 },
    asked: [
      {
        text: 'Cống hở ở đầu kênh kẹt ván, nước mặn vô ruộng. Ai giữ chìa khóa?',
        topic: 'roads',
        ahead: { on: '2025-10-13', via: 'web' },
        end: {
          promise: 'Sửa ván cống đầu kênh ấp 2, giao chìa khóa cho tổ thủy lợi ấp',
          by: 'ubnd/economy-head',
          due: '2025-11-15',
          after: [
            {
              on: '2025-11-27',
              do: 'kept',
              report: 'Đã thay ván, giao chìa khóa cho tổ trưởng, trễ 12 ngày vì chờ triều rút.',
            },
            { on: '2026-05-18', do: 'so', via: 'meeting', at: 'hop-ap-2-tan-an-2' },
          ],
        },
      },
      {
        text: 'Loa đọc 5 giờ sáng, nhà có người già với con nít ngủ không được.',
        topic: 'information',
        end: { answer: 'Ấp sẽ xin đài xã dời giờ và báo lại bà con.', by: tanAn2 },
      },
    ],
    readOut: { on: '2025-10-20', remarks: '' },
    corrections: [
      {
        on: '2025-10-22',
        by: 'front/front-officer',
        number: 2,
        text: 'Lúc đó bà con xin dời sang 6 giờ 30, biên bản chưa ghi giờ.',
        answer: {
          on: '2025-10-23',
          result: 'taken',
          text: 'Đã ghi giờ bà con xin.',
          answered: 'Bà con xin dời sang 6 giờ 30. Ấp sẽ xin đài xã dời giờ và báo lại.',
        },
      },
    ],
  },
  {
    id: 'hop-dong-nhat',
    kind: 'residents',
    place,
    convenor: dongNhat,
    clerk: dongNhat,
    called: '2025-12-03',
    heldOn: '2025-12-13',
    startsAt: '15:00',
    venue: 'Đình ấp Đông Nhất',
    subject: 'Chỗ đổ rác và bờ sông',
    hamlet: 'ấp Đông Nhất, Tân Chánh',
    held: { presidedBy: dongNhat, attendance: 39 },
    asked: [
      {
        text: 'Không có chỗ đổ rác thì dân đổ xuống sông chứ đổ đâu?',
        topic: 'environment',
        end: {
          promise: 'Có điểm tập kết rác cho ấp Đông Nhất, xe lấy tuần ba lần',
          by: 'ubnd/culture-society-head',
          due: '2026-04-15',
          after: [
            {
              on: '2026-04-14',
              do: 'kept',
              report: 'Điểm tập kết ở đầu cầu Đông Nhất có mái che, xe lấy thứ Hai, Tư, Sáu.',
            },
            { on: '2026-04-20', do: 'so', via: 'slip' },
          ],
        },
      },
      {
        text: 'Bờ sông sau đình lở sát hàng rào, mỗi con nước mất cả mét.',
        topic: 'roads',
        end: {
          promise: 'Đóng cừ dừa 60 m bờ sông sau đình Đông Nhất',
          by: 'ubnd/economy-head',
          due: '2026-06-30',
          after: [],
        },
      },
    ],
    readOut: { on: '2025-12-13', remarks: 'Các cụ xin xã xuống coi bờ sông lúc nước ròng.' },
  },
  {
    id: 'hop-khu-pho-3-2',
    kind: 'residents',
    place,
    convenor: quarter3,
    clerk: quarter3,
    called: '2026-03-18',
    heldOn: '2026-03-28',
    startsAt: '18:30',
    venue: 'Nhà văn hóa khu phố 3',
    subject: 'Việc đã hứa năm 2025 và an ninh trật tự',
    hamlet: 'khu phố 3',
    held: { presidedBy: quarter3, attendance: 61 },
    asked: [
      {
        text: 'Đèn hẻm thì sáng rồi, còn ngã ba chợ xe đậu bít lối, xe cứu thương vô không lọt.',
        topic: 'roads',
        end: {
          promise: 'Kẻ vạch cấm đậu và cắm biển ở ngã ba chợ khu phố 3',
          by: 'ubnd/economy-head',
          due: '2026-05-31',
          after: [
            {
              on: '2026-05-29',
              do: 'move',
              due: '2026-09-30',
              reason: 'Sơn kẻ vạch mua chung với ba xã, gói thầu chưa xong.',
            },
          ],
        },
      },
      {
        text: 'Quán karaoke di động hát tới 11 giờ đêm, nói không nghe.',
        topic: 'environment',
        nameless: true,
        end: {
          promise: 'Khu phố làm cam kết với từng quán: sau 21 giờ 30 tắt loa',
          by: quarter3,
          due: '2026-04-20',
          after: [{ on: '2026-04-18', do: 'kept', report: 'Bảy quán ký cam kết, tổ tự quản đi nhắc tối thứ Bảy.' }],
        },
      },
      {
        text: 'Miệng cống trước nhà số lẻ đầu hẻm 7 mất nắp cả tháng, con nít suýt lọt.',
        topic: 'roads',
        end: {
          petition: 'kp3-nap-cong',
          after: [
            { on: '2026-03-30', do: 'accept', kind: 'reflection', title: 'Miệng cống đầu hẻm 7 mất nắp' },
            {
              on: '2026-03-31',
              do: 'assign',
              toRole: 'economy-specialist',
              note: 'Rào ngay hôm nay, đậy nắp trong tuần.',
            },
            {
              on: '2026-04-06',
              do: 'draft',
              outcome: 'done',
              answers: ['Đã rào ngày 31/3 và đậy nắp bê tông ngày 3/4.'],
            },
            { on: '2026-04-07', do: 'approve', by: 'vice-chairperson', documentNumber: '66/UBND-KT' },
            {
              on: '2026-04-08',
              do: 'publish',
              title: 'Miệng cống đầu hẻm 7 mất nắp',
              question: 'Miệng cống đầu hẻm 7 khu phố 3 mất nắp cả tháng, nguy hiểm cho trẻ nhỏ.',
              answer: 'Đã rào ngày 31/3 và đậy nắp bê tông ngày 3/4.',
            },
            { on: '2026-04-13', do: 'settled', via: 'slip' },
          ],
        },
      },
    ],
    readOut: { on: '2026-03-28', remarks: 'Bà con xác nhận đèn hẻm 5, hẻm 7 đã sáng như lời hứa tháng 9 năm 2025.' },
  },
  {
    id: 'hop-ap-2-tan-an-2',
    kind: 'residents',
    place,
    convenor: tanAn2,
    clerk: tanAn2,
    called: '2026-05-06',
    heldOn: '2026-05-16',
    startsAt: '14:00',
    venue: hallOf2,
    subject: 'Nghe lại việc hứa ở buổi đối thoại ngày 12/3',
    hamlet: 'ấp 2 Tân Ân',
    held: { presidedBy: tanAn2, attendance: 73 },
    asked: [
      {
        text: 'Xe tưới nước bỏ buổi chiều. Ai kiểm?',
        topic: 'environment',
        end: { answer: 'Ấp ghi sổ từng buổi và gửi xã mỗi thứ Sáu.', by: tanAn2 },
      },
      {
        text: 'Đoạn trước nhà văn hóa lún ổ gà, mưa xuống là sụp xe.',
        topic: 'roads',
        end: {
          promise: 'Vá đoạn lún trước nhà văn hóa ấp 2 Tân Ân',
          by: 'ubnd/economy-head',
          due: '2026-06-15',
          after: [{ on: '2026-06-29', do: 'kept', report: 'Đã trải đá, lu lại 45 m ngày 27/6.' }],
        },
      },
    ],
    readOut: {
      on: '2026-05-18',
      remarks: 'Đọc lại từng việc đã hứa ngày 12/3; bà con nói rõ việc nào rồi, việc nào chưa.',
    },
  },
]
