import { longDay } from '../../../../../packages/vietnamese/src/index.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import { Details, Flow, type Lang, OneLine, Section } from '../../../../ui/index.ts'
import { ClockPart } from '../../clock-part.tsx'
import { clockView } from '../../clock-words.ts'
import type { Clocked } from '../../reads/public/clocks.ts'
import type { PublicMatter } from '../../reads/public/matter.ts'
import { petitionWords } from '../../words.ts'

export const clocksId = 'dong-ho'

/** 'Hạn trả lời', 'Hạn xem xét lại', 'Ngày đã hứa'. */
export const clockName = ({ duty }: Clocked, lang: Lang): string =>
  petitionWords(lang).sender.follow.clockOf[duty.kind as ClockKind]

type ClockKind = keyof ReturnType<typeof petitionWords>['sender']['follow']['clockOf']

/** Every due day with how it came about, the newest first; day by day the newest, the earlier ones folded. */
export const MatterClocks = ({ matter, visit }: { matter: PublicMatter; visit: Visit }) => {
  const { today, lang } = visit
  const clocks = matter.clocks.toReversed().map((clocked) => {
    const view = clockView({ ...clocked, today, lang })
    const name = clockName(clocked, lang)
    const heading = view.due === undefined ? name : <Named name={name} day={longDay(view.due, lang)} />
    return { heading, view, part: <ClockPart view={view} rule={clocked.rule} lang={lang} /> }
  })
  const newest = clocks.find(({ view }) => view.days.length > 0)
  return (
    <Section id={clocksId} full title={petitionWords(lang).sender.follow.why}>
      {clocks.map((clock) =>
        clock === newest || clock.view.days.length === 0 ? (
          <Flow>
            <h3>{clock.heading}</h3>
            {clock.part}
          </Flow>
        ) : (
          <Details summary={clock.heading}>{clock.part}</Details>
        ),
      )}
    </Section>
  )
}

const Named = ({ name, day }: { name: string; day: string }) => (
  <>
    {name}: <OneLine>{day}</OneLine>
  </>
)
