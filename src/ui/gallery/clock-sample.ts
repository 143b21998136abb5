import { readDay } from '../day.ts'
import type { ClockDay } from '../index.ts'
import type { Say } from './say.ts'

/** A term of 15 working days from 17/08/2026 with a pause, a Saturday worked in exchange and a holiday; answered on day 13. */
export function sampleClock(say: Say): ClockDay[] {
  const off = new Map([
    ['2026-08-17', say('nhận', 'in')],
    ['2026-08-31', say('lễ', 'hol.')],
    ['2026-09-01', say('lễ', 'hol.')],
    ['2026-09-02', say('lễ', 'hol.')],
  ])
  const notes = new Map([
    ['2026-08-20', say('hỏi', 'ask')],
    ['2026-08-22', say('bù', 'swap')],
    ['2026-09-08', say('đáp', 'ans.')],
    ['2026-09-10', say('hạn', 'due')],
  ])
  const days: ClockDay[] = []
  let n = 0
  for (let at = Date.UTC(2026, 7, 17); at <= Date.UTC(2026, 8, 10); at += 86_400_000) {
    const day = new Date(at).toISOString().slice(0, 10)
    const weekend = [0, 6].includes(readDay(day).weekday) && day !== '2026-08-22'
    if (day === '2026-08-21') {
      days.push({
        day,
        kind: 'paused',
        note: say('dừng', 'stop'),
        spoken: say(`${day}: tạm dừng tính hạn`, `${day}: paused`),
      })
    } else if (weekend || off.has(day)) {
      days.push({ day, kind: 'off', note: off.get(day), spoken: say(`${day}: không tính`, `${day}: not counted`) })
    } else {
      n += 1
      const spoken = say(`${day}: ngày làm việc thứ ${n}`, `${day}: working day ${n}`)
      days.push({ day, kind: n > 13 ? 'left' : 'counted', n, note: notes.get(day), due: n === 15, spoken })
    }
  }
  return days
}
