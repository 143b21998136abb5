/** Invented names for the holders of the example's posts: common family names and given names, combined by number. */
const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Huỳnh', 'Võ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Dương', 'Lý']
const middles = ['Văn', 'Thị', 'Minh', 'Ngọc', 'Thanh', 'Hữu', 'Kim']
const givens = ['Mẫu', 'Thử', 'Ví Dụ', 'Minh Họa', 'Giả Định']

export const exampleName = (n: number): string =>
  [families[n % families.length], middles[n % middles.length], givens[n % givens.length]].join(' ')
