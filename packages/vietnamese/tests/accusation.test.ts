import { describe, expect, it } from 'vitest'
import { looksLikeAccusation } from '../src/index.ts'

describe('a text that may accuse a person', () => {
  it.each([
    'Tôi muốn tố cáo ông A, kế toán xã, lấy tiền hỗ trợ của dân.',
    'TỐ CÁO CÁN BỘ ĐỊA CHÍNH',
    'Tố\u00a0cáo hành vi xây nhà trái phép',
    'To\u0302\u0301 ca\u0301o',
    'Muốn nhanh thì phải có tiền lót tay.',
    'Cán bộ vòi vĩnh từng nhà',
    'Nghi có tham nhũng ở công trình đường ấp 3',
    'Bà con phải chung chi mới được vào chợ bán',
    'Có người bảo kê bãi cát',
    'Trưởng ấp ăn chặn tiền hỗ trợ hộ nghèo',
    'Chiếm đoạt đất của gia đình tôi',
    'Công chức nhũng nhiễu, đòi tiền mới làm',
    'Anh cán bộ đó đòi tiền cà phê mới chịu ký.',
    'Lãnh đạo bao che cho cơ sở gây ô nhiễm',
    'Cán bộ hăm doạ người dân',
    'Đã tuyên truyền chống tham nhũng mà cán bộ vẫn nhận hối lộ',
    'toi muon to cao can bo xa',
    'can bo doi tien moi lam giay',
    'phai lot tay moi xong',
  ])('%j: ask', (text) => {
    expect(looksLikeAccusation(text)).toBe(true)
  })

  it.each([
    ['Cán bộ một cửa làm chậm, thái độ khó chịu, tôi phải đi lại ba lần.', 'a complaint about a slow clerk'],
    ['Đường vào tổ cao hơn nhà dân, mưa là ngập.', 'tổ cao'],
    ['Cây to cao che khuất đèn đường', 'to cao'],
    ['cay to cao che khuat den duong', 'to cao, no accents'],
    ['Giá cao quá, tiền nước tính hai lần', 'giá cao'],
    ['Tôi báo nhiều lần nhưng nhiều tháng chưa ai sửa', 'nhưng nhiều'],
    ['toi bao nhieu lan nhung nhieu thang chua ai sua', 'nhung nhieu, no accents'],
    ['Bờ bao kè bị sạt lở', 'bao kè'],
    ['bo bao ke bi sat lo', 'bao ke, no accents'],
    ['Quỹ chung chi cho việc gì xin công khai', 'chung, chi'],
    ['Em hơi lo vì cầu yếu', 'hơi lo'],
    ['em hoi lo vi cau yeu', 'hoi lo, no accents'],
    ['Cán bộ hẹn bà con mai nhận tiền hỗ trợ mà chưa thấy', 'a subsidy'],
    ['Công ty nước đòi tiền hai lần', 'a bill'],
    ['Xin hỏi lịch tuyên truyền phòng, chống tham nhũng', 'a campaign'],
    ['Xin gửi ấp tài liệu về Luật Khiếu nại, Luật Tố cáo', 'a law'],
    ['Bà con gợi ý làm cống. Công ty đòi tiền hai lần. Nhờ cán bộ xem giúp.', 'the person stands in another sentence'],
    ['', 'nothing'],
  ])('%j: do not ask (%s)', (text) => {
    expect(looksLikeAccusation(text)).toBe(false)
  })
})
