import type { Child } from 'hono/jsx'
import { longDay } from '../day.ts'
import { useLang, useWords } from '../lang.ts'

/** On every page of the sample, on paper too: nobody may take invented figures for real ones. */
export const DemoBanner = ({ day, nextDayForm }: { day: string; nextDayForm?: Child }) => {
  const lang = useLang()
  const words = useWords()
  return (
    <aside class="demo" aria-label={words.demo}>
      <p>
        <b>{words.demo}.</b> {words.demoText(longDay(lang, day))}
      </p>
      {nextDayForm}
    </aside>
  )
}
