import type { MeetingStory } from './story.ts'

const longHoa = 'ap-1-long-hoa/hamlet-head'
const myDien = 'ap-my-dien-long-huu-tay/hamlet-head'
const choTram = 'ap-cho-tram/hamlet-head'
const binhHoa = 'ap-binh-hoa/hamlet-head'
const longCang = 'ap-1-long-cang/hamlet-head'
const hallOfMyDien = 'Nhà văn hóa ấp Mỹ Điền'

/** Residents' meetings in the other five communes. */
export const residentsElsewhere: readonly MeetingStory[] = [
  {
    id: 'hop-long-hoa-1',
    kind: 'residents',
    place: 'xa-rach-kien',
    convenor: longHoa,
    clerk: longHoa,
    called: '2025-10-29',
    heldOn: '2025-11-08',
    startsAt: '14:00',
    venue: 'Nhà văn hóa ấp 1 Long Hòa',
    subject: 'Nước sạch và đường ra chợ',
    hamlet: 'ấp 1 Long Hòa',
    held: { presidedBy: longHoa, attendance: 44 },
    asked: [
      {
        text: 'Nước máy đục như nước mương từ sau mưa, giặt áo trắng thành áo vàng.',
        topic: 'utilities',
        end: {
          promise: 'Súc rửa đường ống nước ấp 1 Long Hòa và báo kết quả thử nước',
          by: 'ubnd/economy-head',
          due: '2025-12-15',
          after: [
            { on: '2025-12-09', do: 'kept', report: 'Đã súc rửa 2,1 km ống, kết quả thử nước dán ở nhà văn hóa.' },
            { on: '2025-12-16', do: 'so', via: 'slip' },
          ],
        },
      },
      {
        text: 'Xin gắn đèn tín hiệu ở ngã tư Xoài Đôi, giờ tan trường xe tải với học sinh chen nhau.',
        topic: 'roads',
        end: {
          promise: 'Gắn đèn tín hiệu ở ngã tư ra chợ',
          by: 'ubnd/economy-head',
          due: '2026-03-31',
          after: [
            {
              on: '2026-02-26',
              do: 'withdraw',
              reason:
                'Đường tỉnh do tỉnh quản lý, xã không gắn đèn được. Xã đã gửi văn bản cho Sở Xây dựng và báo lại bà con khi có trả lời.',
            },
          ],
        },
      },
    ],
    readOut: { on: '2025-11-10', remarks: '' },
  },
  {
    id: 'hop-my-dien-1',
    kind: 'residents',
    place: 'xa-long-huu',
    convenor: myDien,
    clerk: myDien,
    called: '2025-11-12',
    heldOn: '2025-11-22',
    startsAt: '08:00',
    venue: hallOfMyDien,
    subject: 'Chuẩn bị mùa mặn',
    hamlet: 'ấp Mỹ Điền, Long Hựu Tây',
    held: { presidedBy: myDien, attendance: 58 },
    asked: [
      {
        text: 'Mùa mặn tới, mỗi nhà đổi nước bảy trăm ngàn một tháng. Xin đặt bồn công cộng.',
        topic: 'utilities',
        ahead: { on: '2025-11-17', via: 'hamlet-head' },
        end: {
          promise: 'Đặt ba bồn nước ngọt công cộng ở ấp Mỹ Điền trước Tết',
          by: 'ubnd/economy-head',
          due: '2026-02-10',
          after: [
            {
              on: '2026-02-06',
              do: 'kept',
              report: 'Ba bồn 5 khối đặt ở nhà văn hóa, chùa và bến đò, châm nước hai ngày một lần.',
            },
            { on: '2026-07-13', do: 'so', via: 'meeting', at: 'hop-my-dien-2' },
          ],
        },
      },
      {
        text: 'Bến đò trơn, không có mái che, con nít đi học mưa ướt hết.',
        topic: 'roads',
        end: {
          promise: 'Làm mái che và khía bậc bến đò Mỹ Điền',
          by: 'ubnd/economy-head',
          due: '2026-03-31',
          after: [
            { on: '2026-05-05', do: 'kept', report: 'Đã lợp mái tôn 24 m², khía bậc. Trễ vì chờ vận động xã hội hóa.' },
            {
              on: '2026-07-13',
              do: 'not-so',
              via: 'meeting',
              at: 'hop-my-dien-2',
              reason: 'Mái thì có, bậc khía được phân nửa, nước ròng vẫn trơn.',
            },
          ],
        },
      },
    ],
    readOut: { on: '2025-11-22', remarks: 'Bà con nhất trí cử hai người trông bồn nước.' },
  },
  {
    id: 'hop-cho-tram',
    kind: 'residents',
    place: 'xa-my-le',
    convenor: choTram,
    clerk: choTram,
    called: '2026-01-07',
    heldOn: '2026-01-17',
    startsAt: '14:00',
    venue: 'Nhà văn hóa ấp Chợ Trạm',
    subject: 'Chợ Tết và vệ sinh',
    hamlet: 'ấp Chợ Trạm',
    held: { presidedBy: choTram, attendance: 35 },
    asked: [
      {
        text: 'Chợ Tết năm nào cũng lấn ra lộ, xe lôi vô không được. Năm nay sắp chỗ sao?',
        topic: 'roads',
        end: {
          promise: 'Kẻ ô, bốc thăm chỗ bán chợ Tết, chừa lối xe ba mét',
          by: 'ubnd/economy-head',
          due: '2026-02-06',
          after: [
            { on: '2026-02-04', do: 'kept', report: 'Đã kẻ 84 ô, bốc thăm ngày 3/2, lối xe ba mét rưỡi.' },
            { on: '2026-02-11', do: 'so', via: 'telephone' },
          ],
        },
      },
      {
        text: 'Tiền chỗ một ngày bao nhiêu, thu có biên lai không?',
        topic: 'procedures',
        end: {
          answer: 'Mười lăm ngàn một ô một ngày, có biên lai. Không có biên lai thì đừng trả.',
          by: 'ubnd/economy-head',
        },
      },
    ],
    readOut: { on: '2026-01-19', remarks: '' },
  },
  {
    id: 'hop-binh-hoa',
    kind: 'residents',
    place: 'xa-tan-lan',
    convenor: binhHoa,
    clerk: binhHoa,
    called: '2026-04-01',
    heldOn: '2026-04-11',
    startsAt: '15:00',
    venue: 'Nhà văn hóa ấp Bình Hòa',
    subject: 'Kênh mương nội đồng và điện sản xuất',
    hamlet: 'ấp Bình Hòa',
    held: { presidedBy: binhHoa, attendance: 41 },
    asked: [
      {
        text: 'Kênh lục bình bít đặc, ghe không vô chở lúa được.',
        topic: 'roads',
        end: {
          promise: 'Vớt lục bình 1,5 km kênh ấp Bình Hòa trước vụ gặt',
          by: 'ubnd/economy-head',
          due: '2026-06-20',
          after: [
            {
              on: '2026-07-02',
              do: 'not-kept',
              reason: 'Máy vớt hư hai lần, làm được 400 m thì bà con đã gặt xong. Chuyển sang vụ sau.',
            },
          ],
        },
      },
      {
        text: 'Điện ba pha xin từ năm ngoái cho máy bơm mà chưa thấy trả lời.',
        topic: 'utilities',
        end: { answer: 'Điện lực hẹn khảo sát trong tháng 4, ấp sẽ đi cùng.', by: 'ubnd/economy-head' },
      },
    ],
    readOut: { on: '2026-04-13', remarks: '' },
  },
  {
    id: 'hop-long-cang',
    kind: 'residents',
    place: 'xa-long-cang',
    convenor: longCang,
    clerk: longCang,
    called: '2026-05-27',
    heldOn: '2026-06-06',
    startsAt: '18:30',
    venue: 'Nhà văn hóa ấp 1 Long Cang',
    subject: 'Khói bụi khu công nghiệp và nhà trọ',
    hamlet: 'ấp 1 Long Cang',
    held: { presidedBy: longCang, attendance: 67 },
    asked: [
      {
        text: 'Đêm nào cũng nghe mùi khét, đóng cửa cũng không hết. Có ai đo không?',
        topic: 'environment',
        end: {
          promise: 'Mời đo không khí ban đêm ở ấp 1 Long Cang ba lần và dán kết quả',
          by: 'ubnd/culture-society-head',
          due: '2026-10-30',
          after: [],
        },
      },
      {
        text: 'Nhà trọ tính điện bốn ngàn rưỡi một số. Vậy đúng không?',
        topic: 'utilities',
        nameless: true,
        end: {
          answer: 'Người trọ được tính giá bậc theo định mức. Xã sẽ nhắc từng chủ trọ và dán giá.',
          by: 'ubnd/economy-head',
        },
      },
    ],
    readOut: { on: '2026-06-06', remarks: 'Có 20 công nhân ở trọ tới dự.' },
  },
  {
    id: 'hop-my-dien-2',
    kind: 'residents',
    place: 'xa-long-huu',
    convenor: myDien,
    clerk: myDien,
    called: '2026-07-01',
    heldOn: '2026-07-11',
    startsAt: '08:00',
    venue: hallOfMyDien,
    subject: 'Nghe lại việc hứa mùa mặn, bàn việc mùa mưa',
    hamlet: 'ấp Mỹ Điền, Long Hựu Tây',
    held: { presidedBy: myDien, attendance: 49 },
    asked: [
      {
        text: 'Đê bao có hai chỗ thấp, triều tháng 9 tháng 10 là tràn.',
        topic: 'roads',
        end: {
          promise: 'Đắp cao hai đoạn đê bao thấp ở ấp Mỹ Điền, dài 90 m',
          by: 'ubnd/economy-head',
          due: '2026-09-30',
          after: [],
        },
      },
    ],
    readOut: { on: '2026-07-11', remarks: 'Bà con nói bồn nước làm đúng hẹn; bậc bến đò thì chưa xong.' },
  },
  {
    id: 'hop-long-hoa-2',
    kind: 'residents',
    place: 'xa-rach-kien',
    convenor: longHoa,
    clerk: longHoa,
    called: '2026-08-25',
    heldOn: '2026-09-05',
    startsAt: '14:00',
    venue: 'Nhà văn hóa ấp 1 Long Hòa',
    subject: 'Khai giảng, đường học sinh đi và nước mưa',
    hamlet: 'ấp 1 Long Hòa',
    held: { presidedBy: longHoa, attendance: 38 },
    asked: [
      {
        text: 'Trước cổng trường đọng nước cả tuần, học sinh phải xắn quần lội.',
        topic: 'roads',
        end: {
          petition: 'lh1-cong-truong',
          after: [
            {
              on: '2026-09-07',
              do: 'accept',
              kind: 'reflection',
              title: 'Đọng nước trước cổng trường ở ấp 1 Long Hòa',
            },
            { on: '2026-09-08', do: 'assign', toRole: 'economy-specialist', note: 'Bơm ngay, coi lại miệng cống.' },
          ],
        },
      },
      {
        text: 'Đèn tín hiệu ngã tư xã rút lời hứa rồi, vậy Sở trả lời chưa?',
        topic: 'roads',
        end: { answer: 'Chưa. Xã đã nhắc Sở lần hai ngày 28/8, có trả lời thì đọc trên loa.', by: 'ubnd/economy-head' },
      },
    ],
    readOut: { on: '2026-09-07', remarks: '' },
    corrections: [
      {
        on: '2026-09-09',
        by: 'front/front-officer',
        number: 1,
        text: 'Bà con nói đọng nước cả hai cổng, biên bản ghi một cổng.',
      },
    ],
  },
]
