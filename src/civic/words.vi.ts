type Params = Readonly<Record<string, string | number>>

/** What every room and the web floor say alike: why an input or a deed is refused. The key is the problem's or refusal's code. */
export const vi = {
  refusals: {
    'file-missing': 'Xin chọn tệp.',
    'file-too-large': (params: Params) =>
      `Tệp nặng quá ${params.most} MB. Xin chia tệp ra, hoặc bỏ bớt hình trong tệp.`,
    'file-too-heavy': 'Tệp này quá lớn để đọc. Xin chép riêng bảng ra một tệp mới, hoặc lưu thành CSV.',
    'file-old-excel':
      'Đây là tệp Excel đời cũ (.xls), hoặc tệp có mật khẩu. Xin mở bằng Excel, chọn Lưu thành “Excel Workbook (.xlsx)”, không đặt mật khẩu.',
    'file-not-table': 'Tệp này không phải bảng Excel (.xlsx) hay CSV, hoặc đã hỏng.',
    'file-not-text': 'Tệp này không phải bảng Excel (.xlsx) hay CSV, hoặc chữ trong tệp không đọc được.',
    'file-empty': 'Tệp không có dòng nào.',
    'file-no-header': 'Không tìm thấy dòng tên cột. Xin để tên các cột ở dòng đầu của bảng.',
    'file-too-many-columns': (params: Params) => `Bảng có quá ${params.most} cột. Xin xóa bớt cột không dùng.`,
    'file-too-many-rows': (params: Params) => `Tệp có quá ${params.most} dòng. Xin chia ra nhiều tệp.`,
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
    'too-large':
      'Nội dung gửi lên nặng quá 24 MB. Xin bấm nút quay lại của trình duyệt, chữ đã viết thường vẫn còn; bớt ảnh rồi gửi lại.',
    'photo-unreadable': 'Có ảnh không mở được. Những ảnh còn lại vẫn được giữ. Xin chọn ảnh khác.',
    'photo-too-large': 'Có ảnh quá lớn. Những ảnh còn lại vẫn được giữ. Xin chụp lại nhỏ hơn.',
    'photos-too-many': (params: Params) =>
      `Chỉ gửi được ${params.most} ảnh. ${params.most} ảnh đầu đã được giữ, xin bấm gửi lại.`,
    'photo-wrong-type': 'Có tệp không phải là ảnh. Những ảnh còn lại vẫn được giữ.',
    'no-route': 'Chưa có cơ quan nào được phân công cho nơi này.',
    'no-rule': 'Chưa có quy định nào cho ngày này.',
    'not-a-login': 'Tên đăng nhập gồm ít nhất 2 chữ thường không dấu, số, dấu chấm hoặc gạch nối.',
    'login-taken': 'Tên đăng nhập này đã có người dùng.',
    'no-such-officer': 'Không có tài khoản nào mang tên đăng nhập này.',
    'already-holds': 'Người này đang giữ chức danh ấy rồi.',
    'ends-before-it-began': 'Ngày thôi giữ phải sau ngày bắt đầu giữ.',
    'last-administrator': 'Đây là người quản trị cuối cùng. Xin cho người khác quản trị trước, rồi mới khóa.',
    'link-used-up': 'Đường dẫn này đã dùng rồi hoặc đã quá hạn. Xin người quản trị cấp đường dẫn khác.',
    'wrong-code': 'Mã sáu số chưa đúng. Xin nhập mã đang hiện trong ứng dụng.',
    'sign-in-failed':
      'Tên đăng nhập, mật khẩu hoặc mã sáu số chưa đúng. Mỗi mã chỉ dùng một lần: xin chờ mã mới rồi thử lại.',
  },
  facts: {
    'duty.overdue': 'Quá hạn mà chưa có trả lời',
    'duty.inherited': 'Chuyển sang cơ quan tiếp quản',
    'officer.created': 'Lập một tài khoản cán bộ',
    'officer.activated': 'Một cán bộ đặt mật khẩu và mã hai lớp',
    'officer.second-factor-reset': 'Cấp lại mật khẩu và mã hai lớp cho một cán bộ',
    'officer.sessions-ended': 'Đăng xuất một cán bộ ở mọi nơi',
    'officer.closed': 'Khóa tài khoản của một cán bộ',
    'holder.set': 'Một chức danh có người giữ',
    'holding.ended': 'Một người thôi giữ chức danh',
  },
  duties: {},
} as const
