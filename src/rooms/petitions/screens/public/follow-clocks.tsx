import { longDay } from '../../../../../packages/vietnamese/src/index.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import { Details, OneLine, Section } from '../../../../ui/index.ts'
import { ClockPart } from '../../clock-part.tsx'
import type { Clocked } from '../../reads/public/clocks.ts'
import type { Followed } from '../../reads/public/follow.ts'
import { petitionWords } from '../../words.ts'
import { viewOf } from './follow-sentence.ts'
import { clockName } from './matter-clocks.tsx'

/** Each day that was or is waited for, the newest first; how it came about is folded under it. */
export const ClocksPart = ({ data, visit }: { data: Followed; visit: Visit }) => {
  const words = petitionWords(visit.lang).sender.follow
  const [latest, ...earlier] = [...data.clocks].reverse()
  if (latest === undefined || data.secret) return null
  return (
    <Section id="han" full title={words.due}>
      {[latest, ...earlier].map((clocked) => (
        <OneClock clocked={clocked} visit={visit} />
      ))}
    </Section>
  )
}

const OneClock = ({ clocked, visit: { today, lang } }: { clocked: Clocked; visit: Visit }) => {
  const words = petitionWords(lang).sender.follow
  const view = viewOf(clocked, today, lang)
  return (
    <>
      <p>
        {clockName(clocked, lang)}:{' '}
        <b>
          {view.due === undefined ? null : <OneLine>{longDay(view.due, lang)}</OneLine>}
          {view.due !== undefined && view.stand !== '' ? ', ' : ''}
          {view.stand}
        </b>
      </p>
      <Details summary={words.why}>
        <ClockPart view={view} rule={clocked.rule} lang={lang} />
      </Details>
    </>
  )
}
