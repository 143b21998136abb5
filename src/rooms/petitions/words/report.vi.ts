/** The room's part of a report. What is due and its classes bear the names they have among the figures of a quarter. */
export const reportVi = {
  figuresTitle: 'Phản ánh, đề nghị của bà con',
  figures: {
    received: 'Nhận trong kỳ',
    answered: 'Trả lời lần đầu trong kỳ',
    'answered.late': 'Trong đó: trả lời trễ hạn',
    due: 'Đến hạn trả lời lần đầu trong kỳ',
    'due.on-time': 'Trong đó: trả lời đúng hạn',
    'due.confirmed': 'Người gửi xác nhận đã xong',
    'due.disagrees': 'Người gửi chưa đồng ý',
    'due.no-word': 'Đã trả lời, chưa có ý kiến người gửi',
    'due.waiting': 'Đang chờ người gửi, chờ xem xét lại hoặc việc đã hứa',
    'due.unanswered': 'Chưa trả lời',
    'due.withdrawn': 'Người gửi đã rút',
    'due.handed-over': 'Đã bàn giao nơi tiếp nhận tố cáo',
    'due.asked-review': 'Từng đề nghị xem xét lại',
    open: 'Còn dở dang, tính đến cuối kỳ',
    'open.late': 'Trong đó: quá hạn trả lời',
  },
} as const
