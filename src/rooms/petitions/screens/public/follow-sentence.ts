import { type Lang, nearDay } from '../../../../../packages/vietnamese/src/index.ts'
import type { Day } from '../../../../../packages/workdays/src/index.ts'
import { type ClockView, clockView } from '../../clock-words.ts'
import type { Clocked } from '../../reads/public/clocks.ts'
import type { Followed } from '../../reads/public/follow.ts'
import { postTitle } from '../../reads/public/posts.ts'
import { petitionWords } from '../../words.ts'

/** The clock that runs, or the one that ended last. */
export const lastClock = ({ clocks }: Pick<Followed, 'clocks'>): Clocked | undefined => clocks.at(-1)

export const viewOf = (clocked: Clocked, today: Day, lang: Lang): ClockView => clockView({ ...clocked, today, lang })

/** How it stands, in one sentence: who must do what by which day. */
export const sentenceOf = (data: Followed, today: Day, lang: Lang): string => {
  const { petition, posts, judging } = data
  const { sentences } = petitionWords(lang).sender.follow
  const { closed_as: closedAs } = petition.matter
  if (closedAs !== null) return sentences[closedAs]
  const post = postTitle(posts, petition.post_id, lang)
  const answered = petition.answered
  const approver = postTitle(posts, answered?.decided_by_post_id ?? petition.post_id, lang)
  const day = (on: Day | null | undefined): string => (on ? nearDay(on, today, lang) : '')
  switch (petition.stage) {
    case 'handing-over':
      return sentences['handing-over']
    case 'waiting':
      return sentences.waiting(post)
    case 'promised':
      return sentences.promised(approver, day(petition.promised_for))
    case 'answered': {
      const until = day(judging?.until)
      if (judging?.judged === 'kept') return sentences.kept(post, until)
      if (judging?.judged === 'lapsed') return sentences.lapsed(post, day(petition.promised_for), until)
      return sentences.answered(approver, day(answered?.decided_on), until)
    }
    default:
      return owedSentence(data, post, today, lang)
  }
}

/** An answer or a review is owed. */
const owedSentence = (data: Followed, post: string, today: Day, lang: Lang): string => {
  const { sentences } = petitionWords(lang).sender.follow
  const clocked = lastClock(data)
  const clock = clocked && viewOf(clocked, today, lang)
  if (clock?.due === undefined) return sentences.noDay(post, clock?.stand ?? '')
  const say = data.petition.round > 0 ? sentences.review : sentences.open
  return say(post, nearDay(clock.due, today, lang), clock.stand)
}
