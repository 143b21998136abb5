import { readDay } from '../day.ts'
import type { ClockDay } from '../index.ts'

/** A term of 15 working days from 17/08/2026 with a pause, a Saturday worked in exchange and a holiday; answered on day 13. */
export function sampleClock(): ClockDay[] {
  const off = new Map([
    ['2026-08-17', 'nhận'],
    ['2026-08-31', 'lễ'],
    ['2026-09-01', 'lễ'],
    ['2026-09-02', 'lễ'],
  ])
  const notes = new Map([
    ['2026-08-20', 'hỏi'],
    ['2026-08-22', 'bù'],
    ['2026-09-08', 'đáp'],
    ['2026-09-10', 'hạn'],
  ])
  const days: ClockDay[] = []
  let n = 0
  for (let at = Date.UTC(2026, 7, 17); at <= Date.UTC(2026, 8, 10); at += 86_400_000) {
    const day = new Date(at).toISOString().slice(0, 10)
    const weekend = [0, 6].includes(readDay(day).weekday) && day !== '2026-08-22'
    if (day === '2026-08-21') days.push({ day, kind: 'paused', note: 'dừng', spoken: `${day}: tạm dừng tính hạn` })
    else if (weekend || off.has(day)) days.push({ day, kind: 'off', note: off.get(day), spoken: `${day}: không tính` })
    else {
      n += 1
      const spoken = `${day}: ngày làm việc thứ ${n}`
      days.push({ day, kind: n > 13 ? 'left' : 'counted', n, note: notes.get(day), due: n === 15, spoken })
    }
  }
  return days
}
