import { longDay } from '../../../../../packages/vietnamese/src/index.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import { Details, Facts, Small } from '../../../../ui/index.ts'
import { ClockPart } from '../../clock-part.tsx'
import { clockView } from '../../clock-words.ts'
import type { Dossier } from '../../reads/office/dossier.ts'
import { postTitle } from '../../reads/public/posts.ts'
import { petitionWords } from '../../words.ts'
import { DueCell } from './due.tsx'
import { whereIn } from './matter-cell.tsx'

/** Who must answer and by when, where it is, how it came in; and, folded, why the day is that day. */
export const MatterFacts = ({ dossier, visit: { lang, today } }: { dossier: Dossier; visit: Visit }) => {
  const all = petitionWords(lang)
  const { desk, work: words } = all.office
  const { petition, place, posts, clock, calendar } = dossier
  const { matter, hamlet, spot } = petition
  const view = clock && clockView({ ...clock, today, lang })
  const drafter = ['in-hand', 'waiting'].includes(petition.stage) ? petition.drafter_post_id : null
  return (
    <>
      <Facts
        facts={[
          {
            term: words.answerable,
            value: (
              <>
                {postTitle(posts, petition.post_id, lang)}
                {drafter === null ? null : <Under>{desk.drafting(postTitle(posts, drafter, lang))}</Under>}
              </>
            ),
          },
          {
            term: clock?.duty.kind === 'petitions.answer' ? words.due : all.duties[clock?.duty.kind as DutyName],
            value: (
              <>
                {clock?.duty.discharged_on === null ? (
                  <DueCell
                    due={clock.duty.due_on}
                    dueReason={clock.duty.due_reason}
                    calendar={calendar}
                    today={today}
                    lang={lang}
                  />
                ) : (
                  view?.summary
                )}
              </>
            ),
          },
          {
            term: words.place,
            value: (
              <>
                {whereIn(hamlet, place.name)}
                {spot === '' ? null : <Under>{spot}</Under>}
              </>
            ),
          },
          {
            term: words.cameIn,
            value: (
              <>
                {longDay(matter.opened_on, lang)}, {all.channels[matter.channel]}
                {petition.other_code === null ? null : <Under>{words.otherCode(petition.other_code)}</Under>}
              </>
            ),
          },
        ]}
      />
      {clock === undefined || view === undefined ? null : (
        <Details summary={words.clock}>
          <ClockPart view={view} rule={clock.rule} lang={lang} />
        </Details>
      )}
    </>
  )
}

type DutyName = keyof ReturnType<typeof petitionWords>['duties']

const Under = ({ children }: { children?: string }) => (
  <>
    <br />
    <Small>{children}</Small>
  </>
)
