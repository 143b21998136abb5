import { type Lang, nearDay } from '../../../../../packages/vietnamese/src/index.ts'
import type { Day } from '../../../../../packages/workdays/src/index.ts'
import type { Step } from '../../../../ui/index.ts'
import type { Followed } from '../../reads/public/follow.ts'
import { postTitle } from '../../reads/public/posts.ts'
import { petitionWords } from '../../words.ts'
import { lastClock, viewOf } from './follow-sentence.ts'

const work = { 'petitions.answer': 'answer', 'petitions.review': 'review', 'petitions.promise': 'promise' } as const

/** Sent, worked on, spoken about. What was closed without work has no middle. */
export const stepsOf = (data: Followed, today: Day, lang: Lang): Step[] => {
  const { petition } = data
  const { follow, status } = petitionWords(lang).sender
  const words = follow.steps
  const first: Step = { state: 'done', title: words.received, note: nearDay(petition.matter.opened_on, today, lang) }
  if (petition.stage === 'handing-over')
    return [first, { state: 'now', title: status['handing-over'] }, { state: 'next', title: words.closed }]
  const middle = workStep(data, today, lang)
  const last = lastStep(data, today, lang)
  return middle === undefined ? [first, last] : [first, middle, last]
}

const workStep = (data: Followed, today: Day, lang: Lang): Step | undefined => {
  const clocked = lastClock(data)
  if (clocked === undefined) return undefined
  const { kind, post_id, discharged_on, discharged_as } = clocked.duty
  const { sender, clock } = petitionWords(lang)
  const title = sender.follow.steps[work[kind as keyof typeof work]]
  if (discharged_on === null) {
    const { due } = viewOf(clocked, today, lang)
    const post = postTitle(data.posts, post_id, lang)
    return {
      state: 'now',
      title,
      note: due === undefined ? post : `${post}, ${sender.receipt.latest(nearDay(due, today, lang))}`,
    }
  }
  const as = discharged_as as keyof typeof clock.ended
  if (as === 'withdrawn' || as === 'handed-over') return undefined
  return { state: 'done', title, note: clock.endedOn(clock.ended[as], nearDay(discharged_on, today, lang)) }
}

const lastStep = ({ petition, judging }: Followed, today: Day, lang: Lang): Step => {
  const { follow, receipt, status } = petitionWords(lang).sender
  const { closed_on, closed_as } = petition.matter
  if (closed_as !== null && closed_on !== null)
    return {
      state: 'done',
      title: follow.steps.closed,
      note: `${status[closed_as]}, ${nearDay(closed_on, today, lang)}`,
    }
  const title = follow.steps.verdict
  if (judging === undefined) return { state: 'next', title }
  return { state: 'now', title, note: receipt.latest(nearDay(judging.until, today, lang)) }
}
