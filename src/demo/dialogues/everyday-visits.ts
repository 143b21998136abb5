import type { Visit } from './story.ts'

type Matter = Pick<Visit, 'text' | 'topic'>

/** What people come to a reception day with, week after week, and leave with an explanation. */
const matters: readonly Matter[] = [
  { text: 'Hỏi giấy xác nhận hộ cận nghèo năm nay lấy ở đâu.', topic: 'procedures' },
  { text: 'Hàng xóm xây tường, sợ lấn ranh, hỏi ai đo.', topic: 'land' },
  { text: 'Hồ sơ trợ cấp thờ cúng liệt sĩ nộp hai tháng chưa nghe.', topic: 'procedures' },
  { text: 'Chó thả rông trong hẻm, con nít sợ, hỏi báo ai.', topic: 'other' },
  { text: 'Xin coi bản đồ quy hoạch miếng đất mặt kênh.', topic: 'land' },
  { text: 'Đồng hồ nước chạy nhanh, tháng này tiền gấp đôi.', topic: 'utilities' },
  { text: 'Con đi làm xa, hỏi làm giấy khai sinh cho cháu được không.', topic: 'procedures' },
  { text: 'Quán nhậu đầu hẻm để xe tràn lối đi.', topic: 'roads' },
  { text: 'Hỏi tiền hỗ trợ trồng lại vườn sau bão chừng nào phát.', topic: 'other' },
  { text: 'Trại vịt trên kênh hôi quá, đã nói ấp rồi.', topic: 'environment' },
  { text: 'Hỏi thủ tục mở tiệm tạp hóa tại nhà.', topic: 'procedures' },
]
/** One day in so many nobody comes. */
const quiet = 4

/** Who came on the n-th reception day: one person, or nobody. */
export const everydayVisits = (n: number, hamlets: readonly string[]): readonly Visit[] => {
  const matter = matters[n % matters.length]
  const hamlet = hamlets[n % hamlets.length]
  return matter === undefined || hamlet === undefined || n % quiet === quiet - 1
    ? []
    : [{ ...matter, hamlet, result: 'guided' }]
}
