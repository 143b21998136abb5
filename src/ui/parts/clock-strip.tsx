import { readDay } from '../day.ts'
import { useWords } from '../lang.ts'
import type { UiWords } from '../words.ts'

/**
 * One day of a term. counted: filled · left: hollow, not yet used · off: dotted, a day that does not count · paused: hatched.
 * `n` is the working day's number; `note` one short word under it ('nhận', 'lễ', 'hạn'); `spoken` the whole sentence for
 * screen readers ('thứ Ba 18/08: ngày làm việc thứ 1'); `due` draws the double ring.
 */
export type ClockDay = {
  day: string
  kind: 'counted' | 'left' | 'off' | 'paused'
  n?: number | undefined
  note?: string | undefined
  due?: boolean | undefined
  spoken: string
}

/** A strip stays readable up to four weeks; longer terms are weeks on every width. */
const longestStrip = 28

/** A term day by day: one strip where there is room, weeks from Monday on a phone. `days` are consecutive. */
export const ClockStrip = ({ days }: { days: readonly ClockDay[] }) => {
  const words = useWords()
  return (
    <figure class={days.length > longestStrip ? 'clock weeks' : 'clock'}>
      <ol class="strip">
        {days.map((day, index) => (
          <li class={dayClass(day, index === 0)}>
            <DayFace {...day} first={index === 0} words={words} />
            <span class="vh">{day.spoken}</span>
          </li>
        ))}
      </ol>
      <figcaption class="row">
        {legend(days).map((kind) => (
          <span class="key">
            <b class={`sw ${kind}`} />
            {words.clock[kind]}
          </span>
        ))}
      </figcaption>
    </figure>
  )
}

const DayFace = ({ day, kind, n, note, first, words }: ClockDay & { first: boolean; words: UiWords }) => {
  const { date, month, weekday } = readDay(day)
  return (
    <span aria-hidden="true">
      {words.weekdays[weekday]}
      <br />
      {first || date === 1 ? `${date}/${month}` : date}
      <b>{kind === 'off' ? '' : kind === 'paused' ? 'II' : n}</b>
      <i>{note}</i>
    </span>
  )
}

/** The first day says its weekday (w1 = Monday … w7), so that weeks start in the right column. */
function dayClass({ day, kind, due }: ClockDay, first: boolean): string {
  const column = first ? ` w${readDay(day).weekday || 7}` : ''
  return `${kind}${due ? ' due' : ''}${column}`
}

function legend(days: readonly ClockDay[]) {
  const kinds = (['counted', 'left', 'off', 'paused'] as const).filter((kind) => days.some((day) => day.kind === kind))
  return days.some((day) => day.due) ? [...kinds, 'due' as const] : kinds
}
