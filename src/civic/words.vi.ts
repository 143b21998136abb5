type Params = Readonly<Record<string, string | number>>

/** What every room and the web floor say alike: why an input or a deed is refused. The key is the problem's or refusal's code. */
export const vi = {
  refusals: {
    missing: 'Chỗ này còn trống, xin điền vào.',
    'too-long': (params: Params) => `Dài quá: xin viết không quá ${params.most} ký tự.`,
    'too-short': (params: Params) => `Ngắn quá: xin viết ít nhất ${params.least} ký tự.`,
    'not-a-choice': 'Xin chọn một trong các mục có sẵn.',
    'not-understood': 'Hệ thống chưa hiểu chỗ này, xin xem lại.',
    'not-a-day': 'Ngày này không có trên lịch. Xin ghi đủ ngày, tháng, năm.',
    'key-of-another-deed': 'Trang này đã được dùng để gửi việc khác. Xin mở lại trang rồi gửi.',
    'not-allowed': 'Người đang dùng trang này không được làm việc đó.',
    'not-found': 'Không tìm thấy. Có thể địa chỉ gõ sai, hoặc việc này không công khai.',
    'not-now':
      'Lúc này chưa làm được việc đó, hoặc việc đã có người làm rồi. Xin mở lại trang để xem tình hình mới nhất.',
    'too-many': 'Thử quá nhiều lần rồi. Xin chờ ít phút rồi làm lại.',
    'too-large': 'Nội dung gửi lên nặng quá 12 MB hoặc nhiều hơn 5 ảnh. Xin bớt ảnh rồi gửi lại.',
    'no-route': 'Chưa có cơ quan nào được phân công cho nơi này.',
  },
} as const
