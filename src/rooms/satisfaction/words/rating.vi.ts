/** What those are told who rate, and who take a rating down for somebody. */
export const ratingVi = {
  title: 'Bà con hài lòng đến đâu?',
  collectTitle: 'Người gửi hài lòng đến đâu?',
  script: 'Kính thưa ông/bà, ông/bà hài lòng đến mức nào với cách giải quyết việc này? Xin chọn một trong năm mức.',
  sealed:
    'Phiếu này bỏ vào hộp kín chung của cả xã, phường: không ghi tên, không ghi ngày giờ, không ghi là việc nào. Cơ quan được đánh giá không bao giờ xem được từng phiếu.',
  counted: (minimum: string) =>
    `Chỉ số chung được công bố, và chỉ khi có từ ${minimum} phiếu trở lên. Mỗi việc đánh giá một lần, bỏ rồi không sửa được.`,
  collectorKeeps: 'Ghi đúng lời người gửi nói, và giữ kín điều vừa nghe.',
  level: 'Mức hài lòng',
  levels: {
    '1': 'Rất không hài lòng',
    '2': 'Không hài lòng',
    '3': 'Bình thường',
    '4': 'Hài lòng',
    '5': 'Rất hài lòng',
  },
  word: 'Một lời ngắn',
  wordHint: 'Không ghi tên, số điện thoại. Lời này nằm trong hộp kín, không công bố.',
  send: 'Bỏ vào hộp kín',
  given: 'Việc này đã được đánh giá',
  givenText: 'Phiếu đã nằm trong hộp kín. Cảm ơn bà con.',
  collectGivenText: 'Phiếu đã nằm trong hộp kín, không ai đọc lại được.',
  missed: 'Số liệu của kỳ này đã chốt, nên việc này không nhận đánh giá nữa.',
  notAsked: 'Việc này chưa đến lúc đánh giá. Xin trở lại khi việc đã đóng.',
  figures: 'Xem số liệu đã công bố',
  back: 'Về trang theo dõi',
  collectBack: 'Về việc này',
} as const
