import { type Fact, Facts, type Lang, Written } from '../../../../ui/index.ts'
import type { MeetingPage } from '../../reads/public/meeting.ts'
import { postTitle } from '../../reads/public/posts.ts'
import { dialogueWords } from '../../words.ts'
import { whenHeld } from './said.ts'

/** Who invites or presided, when, where, and whether people were told in time. */
export const MeetingFacts = ({ page, lang }: { page: MeetingPage; lang: Lang }) => {
  const { meeting, place } = page
  const words = dialogueWords(lang).public.meeting
  const where = [meeting.venue, place.name].join(', ')
  return (
    <Facts
      facts={[
        who(page, lang),
        {
          term: words.when,
          value: whenHeld({ heldOn: meeting.held_on, startsAt: meeting.starts_at }, lang),
        },
        { term: words.where, value: <Written>{where}</Written> },
        meeting.attendance === null
          ? { term: words.told, value: toldWords(page, lang) }
          : { term: words.attendance, value: words.people(meeting.attendance) },
      ]}
    />
  )
}

const who = ({ meeting, posts }: MeetingPage, lang: Lang): Fact => {
  const words = dialogueWords(lang).public.meeting
  const { presided_by_post_id: presided, delegated_by_post_id: delegated } = meeting
  if (presided === null) return { term: words.convenor, value: postTitle(posts, meeting.convenor_post_id, lang) }
  const by = postTitle(posts, presided, lang)
  const value = delegated === null ? by : `${by}, ${words.delegated(postTitle(posts, delegated, lang))}`
  return { term: words.presided, value }
}

/** Announced in time or not, in words. */
const toldWords = ({ meeting, told }: MeetingPage, lang: Lang): string => {
  const words = dialogueWords(lang).public.meeting
  if (meeting.announced_on > meeting.held_on) return words.toldAfter
  if (told.days === null) return words.toldUnknown
  return told.days >= told.ruled ? words.toldInTime(told.days, told.ruled) : words.toldLate(told.days, told.ruled)
}
