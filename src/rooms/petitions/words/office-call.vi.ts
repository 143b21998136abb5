interface About {
  title: string
  code: string
  post: string
  site: string
  day: string
}

/** What is said to the sender by telephone or letter, and what the Front asks. */
export const callVi = {
  title: 'Báo cho người gửi',
  text: 'Lời để đọc hoặc dán vào Zalo, tin nhắn',
  texts: {
    'more-asked': ({ title, code, post, site }: About) =>
      `Kính thưa ông/bà, về việc “${title}” (${code}): ${post} đề nghị ông/bà cho biết thêm để trả lời cho đúng. Ông/bà mở ${site}, nhập mã trên phiếu để xem và trả lời, hoặc nói trực tiếp với cán bộ một cửa của xã, phường.`,
    answered: ({ title, code, post, site }: About) =>
      `Kính thưa ông/bà, về việc “${title}” (${code}): ${post} đã trả lời. Ông/bà mở ${site}, nhập mã trên phiếu để xem và cho biết việc đã xong hay chưa. Ông/bà cũng có thể nói với cán bộ Mặt trận.`,
    promised: ({ title, code, post, site, day }: About) =>
      `Kính thưa ông/bà, về việc “${title}” (${code}): ${post} đã trả lời và hẹn làm xong ngày ${day}. Ông/bà mở ${site}, nhập mã trên phiếu để xem. Đến ngày hẹn, chúng tôi sẽ hỏi ông/bà việc đã xong hay chưa.`,
    'promise-kept': ({ title, code, post, site }: About) =>
      `Kính thưa ông/bà, về việc “${title}” (${code}): ${post} báo đã làm xong việc đã hứa. Ông/bà mở ${site}, nhập mã trên phiếu để cho biết có đúng là đã xong hay chưa, hoặc nói với cán bộ Mặt trận.`,
    'promise-lapsed': ({ title, code, post, site }: About) =>
      `Kính thưa ông/bà, về việc “${title}” (${code}): đã qua ngày ${post} hẹn mà chưa có báo làm xong. Ông/bà mở ${site}, nhập mã trên phiếu để cho biết việc đã xong hay chưa, hoặc nói với cán bộ Mặt trận.`,
  },
  noNews: 'Hiện không có tin nào cần báo cho người gửi.',
  untitled: 'việc đã gửi',
  contact: 'Tên và số điện thoại',
  contactNone: 'Người gửi không để lại tên và số điện thoại. Họ xem kết quả bằng mã trên phiếu.',
  contactNote: 'Mỗi lần mở đều được ghi lại: chức danh nào, lúc nào, để làm gì. Người gửi xem được.',
  purpose: 'Mở để làm gì?',
  purposes: {
    call: 'Gọi báo tin',
    'write-letter': 'Viết thư trả lời',
    verify: 'Xác minh việc',
    'collect-verdict': 'Hỏi việc đã xong hay chưa',
    'hand-over': 'Nhận bàn giao',
    minutes: 'Ghi biên bản buổi họp',
  },
  open: 'Mở tên và số điện thoại',
  name: 'Tên',
  phone: 'Số điện thoại',
  notLeft: 'không để lại',
  erased: 'Tên và số điện thoại đã được xóa.',
  shownUntil: 'Lần xem này đã được ghi lại. Hết hôm nay thì phải mở lại.',
  result: 'Gọi xong, ghi lại',
  outcome: 'Kết quả cuộc gọi',
  outcomes: { reached: 'Đã báo', 'not-reached': 'Chưa gặp' },
  save: 'Ghi kết quả',
  toRead: 'Lời cơ quan, đọc cho người gửi nghe',

  collectTitle: 'Hỏi người gửi: việc đã xong hay chưa',
  script: 'Lời để đọc',
  scriptFront: 'Kính thưa ông/bà, tôi gọi từ Mặt trận Tổ quốc, không phải từ cơ quan đã trả lời.',
  scriptParty: 'Kính thưa ông/bà, tôi gọi từ Đảng ủy, không phải từ cơ quan đã trả lời.',
  scriptMatter: ({ title, code, post }: Omit<About, 'site' | 'day'>) =>
    `Ông/bà có gửi việc “${title}” (${code}). ${post} đã trả lời. Tôi xin đọc lại câu trả lời.`,
  scriptQuestion:
    'Theo ông/bà, việc này đã xong hay chưa? Ông/bà nói sao tôi ghi vậy; không ai trong cơ quan đã trả lời sửa được.',
  askedAndAnswered: 'Câu hỏi và trả lời',
  published: 'Bản đã công khai',
  notPublished: 'Chưa công khai; đây là lời gốc, xin giữ kín.',
  verdict: 'Người gửi nói',
  channel: 'Hỏi bằng cách nào?',
  channels: { telephone: 'Qua điện thoại', slip: 'Trên phiếu giấy' },
  settled: 'Đã xong',
  notSettled: 'Chưa xong',
  notSettledReason: 'Vì sao chưa xong? Ghi lời người gửi.',
  withdraw: 'Người gửi xin rút',
  withdrawReason: 'Lời người gửi',
  judged: 'Đã ghi xác nhận của người dân.',
  reviewBy: ({ post, day }: Pick<About, 'post' | 'day'>) => `${post} phải xem xét lại và trả lời chậm nhất ${day}.`,
  notWaiting: 'Việc này hiện không chờ xác nhận.',
  toDesk: 'Về bàn việc',
} as const
