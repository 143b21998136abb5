import { within } from './figures.vi.ts'

/** What the Front reads when it closes figures. */
export const closingVi = {
  title: 'Chốt số liệu',
  lead: 'Hết quý, Mặt trận chốt số liệu của từng xã, phường. Chốt một lần, lần lượt từng quý; chốt rồi không sửa.',
  desk: 'Quý chờ chốt số liệu',
  count: (title: string, n: number) => `${title} (${n})`,
  none: 'Hiện không có quý nào chờ chốt.',
  noneWhy: 'Một quý chỉ chốt được khi đã hết quý, và khi xã, phường đó có phản ánh.',
  closed: 'Xem số liệu đã chốt',
  caption: 'Các quý đã hết mà chưa chốt, xếp theo tên xã, phường',
  place: 'Xã, phường',
  next: 'Đến lượt chốt',
  after: 'Sau đó còn',
  act: 'Việc cần làm',
  look: 'Xem rồi chốt',
  all: 'Xem tất cả',
  preview: (place: string, quarter: string) => `Chốt số liệu ${within(place)}, ${quarter}`,
  previewLead:
    'Những con số dưới đây sẽ giữ nguyên mãi mãi, như lúc bấm nút. Đánh giá của người gửi không hiện ở đây; khi chốt, hộp kín tự đếm.',
  previewCaption: (day: string) => `Đếm đủ đến hôm nay, ${day}.`,
  consequences: 'Chốt rồi thì sao?',
  consequencesText: [
    'Mỗi việc được ghi vào nhật ký với loại của nó hôm nay. Sau này việc có đổi, số của quý này vẫn giữ.',
    'Một việc chỉ được đếm trong một quý, không bao giờ đếm lại.',
    'Hộp kín có đủ phiếu thì số chung được công bố; chưa đủ thì mọi phiếu để sang quý sau.',
  ],
  close: (quarter: string) => `Chốt ${quarter}`,
  notThis: (place: string, quarter: string) => `Không chốt được ${quarter} của ${within(place)}`,
  seeClosed: 'Xem số liệu của nơi này',
  back: 'Về danh sách',
} as const
