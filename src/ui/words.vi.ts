/** What the frame and the components say, in Vietnamese: the source of `UiWords`. */
export const vi = {
  brand: 'Lòng Dân',
  languageName: 'Tiếng Việt',
  skip: 'Đến nội dung chính',
  errorPrefix: 'Lỗi: ',

  demo: 'Dữ liệu mẫu',
  demoText: (day: string) => `Hôm nay là ${day}. Con số và câu chuyện đều giả định, để dùng thử.`,

  wholeProvince: 'Toàn tỉnh',
  changePlace: 'Đổi nơi',
  post: 'Chức danh',
  changePost: 'Đổi chức danh',

  nav: 'Các cửa và cách hiển thị',
  menu: (doors: number) => (doors === 6 ? 'Sáu cửa' : 'Danh mục'),
  closeMenu: 'Đóng danh mục',
  largeType: 'Chữ lớn',
  usualType: 'Chữ thường',
  highContrast: 'Tương phản cao',
  usualContrast: 'Tương phản thường',

  help: 'Cách dùng',
  howCounted: 'Cách tính số liệu',
  publicLog: 'Nhật ký công khai',
  forStaff: 'Dành cho cán bộ',
  offline:
    'Không dùng mạng được? Bà con đến bộ phận một cửa của xã, phường: cán bộ nhập giúp và in phiếu có mã tra cứu.',

  doorsTitle: 'Sáu cửa, sáu quyền',
  doorClosed: 'Chưa mở',
  doors: {
    know: { name: 'Dân biết', short: 'Biết', about: 'Những việc phải công khai, dán ở đâu, đến bao giờ.' },
    discuss: { name: 'Dân bàn', short: 'Bàn', about: 'Góp ý dự thảo, gửi câu hỏi trước buổi đối thoại, họp dân.' },
    do: { name: 'Dân làm', short: 'Làm', about: 'Biểu quyết theo hộ, những việc xóm ấp cùng làm.' },
    check: {
      name: 'Dân kiểm tra',
      short: 'Kiểm tra',
      about: 'Gửi phản ánh, theo dõi hạn trả lời, nói việc đã xong hay chưa.',
    },
    supervise: {
      name: 'Dân giám sát',
      short: 'Giám sát',
      about: 'Kiến nghị sau giám sát: ai phải làm, làm đến đâu.',
    },
    benefit: {
      name: 'Dân thụ hưởng',
      short: 'Thụ hưởng',
      about: 'Mức hài lòng đo được, kèm sai số; chăm lo hộ khó khăn.',
    },
  },

  optional: ' (không bắt buộc)',
  toMend: (count: number) => `Còn ${count} chỗ cần sửa`,
  chooseOne: 'Chọn một mục',
  placeQuestion: 'Tìm xã, phường của bà con',
  placeHint: 'Gõ không dấu cũng được, tên cũ hay tên mới đều được',
  placeButton: 'Xem nơi này',

  newer: 'Mới hơn',
  older: 'Cũ hơn',
  pages: 'Các trang',
  stepNow: 'đang ở bước này',
  stepDone: 'đã qua',
  stepNext: 'chưa tới',

  weekdays: ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'],
  weekdayNames: ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'],
  longDay: (weekday: string, day: number, month: number, year: number) =>
    `${weekday} ${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`,
  clock: {
    counted: 'được tính',
    left: 'còn lại',
    off: 'không tính',
    paused: 'tạm dừng tính',
    due: 'hạn cuối',
  },
} as const
