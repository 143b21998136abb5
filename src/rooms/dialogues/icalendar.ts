import type { Day } from '../../../packages/workdays/src/index.ts'
import { addDays } from '../../../packages/workdays/src/index.ts'

/** One meeting in a calendar. */
export interface CalendarEvent {
  uid: string
  /** When it was last announced. */
  stamp: Day
  on: Day
  /** 'HH:MM' in Vietnam. */
  at: string
  cancelled: boolean
  summary: string
  location: string
  url: string
}

/** Vietnam is seven hours ahead of UTC all year round: times are written in UTC and need no time zone beside them. */
const ahead = 7
const lastOctets = 75

/** RFC 5545: lines end in CRLF and are folded before 75 octets, never inside a character. */
export const icalendar = (name: string, events: readonly CalendarEvent[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Long Dan//Lich hop//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('')

const eventLines = (event: CalendarEvent): string[] => [
  'BEGIN:VEVENT',
  `UID:${event.uid}`,
  `DTSTAMP:${event.stamp.replaceAll('-', '')}T000000Z`,
  `DTSTART:${utc(event.on, event.at)}`,
  `SUMMARY:${escaped(event.summary)}`,
  `LOCATION:${escaped(event.location)}`,
  `URL:${event.url}`,
  `STATUS:${event.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
  'END:VEVENT',
]

const utc = (day: Day, at: string): string => {
  const [hours = 0, minutes = 0] = at.split(':').map(Number)
  const hour = hours - ahead
  const on = hour < 0 ? addDays(day, -1) : day
  const two = (n: number) => String(n).padStart(2, '0')
  return `${on.replaceAll('-', '')}T${two((hour + 24) % 24)}${two(minutes)}00Z`
}

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n')

const folded = (line: string): string => {
  let out = ''
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > lastOctets) {
      out += '\r\n '
      octets = 1
    }
    out += character
    octets += size
  }
  return out
}
