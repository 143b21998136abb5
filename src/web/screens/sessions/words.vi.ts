/** The officer's own page of sessions, in Vietnamese. */
export const sessions = {
  title: 'Nơi đang đăng nhập',
  lead: 'Mỗi dòng là một máy đang mở tài khoản này. Thấy máy lạ thì đăng xuất máy đó, rồi xin người quản trị cấp lại mật khẩu ngay.',
  machine: 'Máy',
  opened: 'Đăng nhập lúc',
  seen: 'Dùng gần nhất',
  here: 'máy đang dùng',
  end: 'Đăng xuất',
  endOf: (machine: string) => `: ${machine}`,
  endOthers: 'Đăng xuất mọi máy khác',
  onlyHere: 'Chỉ có máy đang dùng. Dùng xong thì bấm “Đăng xuất” ở đầu trang.',
  kept: 'Hệ thống chỉ ghi loại trình duyệt và giờ dùng, không ghi nơi ở, địa chỉ mạng hay tên máy. Giờ dùng gần nhất có thể sớm hơn thật đến 5 phút. Một lần đăng nhập hết hạn sau 12 giờ.',
  trusted: 'Máy tin cậy',
  trustedLead:
    'Trên các máy này, đăng nhập chỉ cần mật khẩu, không hỏi mã sáu số. Máy mất hoặc đã giao người khác thì bỏ tin cậy.',
  noTrusted: 'Chưa có máy nào. Muốn có thì đánh dấu ô “Máy tin cậy” khi đăng nhập, chỉ trên máy của riêng mình.',
  trustedSince: 'Tin cậy từ',
  trustedUntil: 'Hỏi lại mã sau',
  endTrust: 'Bỏ tin cậy',
  resetTitle: 'Tài khoản này đã được cấp lại',
  reset: (day: string) =>
    `Ngày ${day}, người quản trị đã cấp lại mật khẩu và mã hai lớp. Lúc đó mọi máy đã bị đăng xuất, không còn máy tin cậy nào.`,
  resetNotMine: 'Nếu không phải mình xin cấp lại, xin báo ngay lãnh đạo cơ quan và người quản trị.',
  resetKnown: 'Tôi đã biết',
  browsers: {
    chrome: 'Chrome',
    'coc-coc': 'Cốc Cốc',
    edge: 'Edge',
    firefox: 'Firefox',
    safari: 'Safari',
    samsung: 'Samsung Internet',
    other: 'Trình duyệt khác',
  },
  on: {
    telephone: (browser: string) => `${browser} trên điện thoại`,
    computer: (browser: string) => `${browser} trên máy tính`,
  },
} as const
