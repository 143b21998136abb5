import type { Visit } from '../../../../civic/screen/screen.ts'
import { Items, Written } from '../../../../ui/index.ts'
import type { ListedMeeting } from '../../reads/public/meetings.ts'
import { dialogueWords } from '../../words.ts'
import { MeetingStatus } from './meeting-status.tsx'
import { whenHeld } from './said.ts'

/** Meetings, each with when, where, what kind and how much was asked. `at`: the place the page is about is not said again. */
export const MeetingItems = ({
  meetings,
  visit: { today, lang },
  at,
}: {
  meetings: readonly ListedMeeting[]
  visit: Visit
  at?: string | undefined
}) => {
  const words = dialogueWords(lang).public
  return (
    <Items
      items={meetings.map((meeting) => {
        const asked = meeting.questions ? words.questionsAnd(meeting.questions, meeting.promises ?? 0) : ''
        const where = [meeting.venue, meeting.place === at ? '' : meeting.place]
        return {
          href: `/hop/${meeting.code}`,
          title: <Written>{meeting.subject}</Written>,
          note: [words.kinds[meeting.kind], whenHeld(meeting, lang), ...where, asked].filter(Boolean).join('; '),
          tag: <MeetingStatus {...meeting} today={today} lang={lang} />,
        }
      })}
    />
  )
}
