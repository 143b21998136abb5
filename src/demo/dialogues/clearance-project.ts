import type { Obstacle, ProjectStory } from './story.ts'

const head = 'ap-2-tan-an/hamlet-head'
const at = 'doi-thoai-duong-lien-ap'

const obstacles: readonly Obstacle[] = [
  {
    on: '2026-02-25',
    via: 'web',
    text: 'Phần đất sau nhà đo thiếu, cọc cắm lấn qua giếng nước.',
    hamlet: 'ấp 1 Tân Ân',
    name: 'Hộ ông Tư Lúa',
    answered: { on: '2026-04-10', text: 'Đã đo lại ngày 8/4, dời cọc ra 1,4 m, giếng giữ nguyên.' },
    agreed: '2026-04-12',
  },
  {
    on: '2026-02-26',
    via: 'hamlet-head',
    head,
    text: 'Nhà có ba đời ở chung, xin hai nền tái định cư gần nhau.',
    hamlet: 'ấp 2 Tân Ân',
    name: 'Hộ bà Năm Nhàn',
    answered: { on: '2026-04-20', text: 'Đủ điều kiện tách hộ, xét hai nền liền kề trong đợt bốc thăm tháng 12.' },
    agreed: '2026-04-28',
  },
  {
    on: '2026-03-12',
    via: 'clerk',
    at,
    text: 'Còn lại 20 mét vuông không ở được, xin thu hồi cả thửa.',
    hamlet: 'ấp 2 Tân Ân',
    name: 'Hộ ông Chín Sớm',
    answered: { on: '2026-04-21', text: 'Đã đưa cả thửa vào phương án, niêm yết bổ sung ngày 20/4.' },
    agreed: '2026-05-04',
  },
  {
    on: '2026-03-12',
    via: 'clerk',
    at,
    text: 'Bốn ngôi mộ của họ, chưa chọn được ngày dời.',
    hamlet: 'ấp Hòa Thạnh, Tân Chánh',
    name: 'Hộ bà Sáu Cúc',
    answered: {
      on: '2026-04-28',
      text: 'Đã dành bốn chỗ liền nhau ở nghĩa trang, ngày dời do gia đình chọn trước 30/6.',
    },
    agreed: '2026-05-06',
  },
  {
    on: '2026-03-12',
    via: 'clerk',
    at,
    text: 'Sổ đang thế chấp ngân hàng, ngân hàng chưa cho rút một phần.',
    hamlet: 'ấp 3 Tân Ân',
    name: 'Hộ anh Bảy Tôm',
    answered: { on: '2026-05-11', text: 'Ngân hàng đồng ý giải chấp phần đất thu hồi, ba bên ký ngày 8/5.' },
  },
  {
    on: '2026-03-16',
    via: 'web',
    text: 'Quán nước trước nhà là nguồn sống, xin chỗ bán ở khu mới.',
    hamlet: 'ấp 2 Tân Ân',
    name: 'Hộ chị Ba Lựu',
    answered: {
      on: '2026-05-12',
      text: 'Khu tái định cư có 6 ki-ốt, hộ mất chỗ bán được ưu tiên thuê hai năm đầu không lấy tiền.',
    },
  },
  {
    on: '2026-05-18',
    via: 'hamlet-head',
    head,
    text: 'Tường nứt thêm sau khi bảo hiểm đã đo, xin giám định lại.',
    hamlet: 'ấp 2 Tân Ân',
    name: 'Hộ cô Út Hạnh',
  },
  {
    on: '2026-08-24',
    via: 'web',
    text: 'Rãnh thoát nước làm dở, nước đọng trước cửa nhà.',
    hamlet: 'ấp 3 Tân Ân',
    name: 'Hộ ông Hai Rạch',
  },
]

/** Invented works in xã Cần Đước: a road between hamlets that is widened, with 146 households along it. */
export const clearanceProject: ProjectStory = {
  id: 'duong-lien-ap',
  place: 'xa-can-duoc',
  post: 'ubnd/chairperson',
  clerk: 'ubnd/one-stop-clerk',
  opened: '2026-02-24',
  name: 'Mở rộng đường liên ấp Tân Ân – Tân Chánh',
  obstacles,
}
