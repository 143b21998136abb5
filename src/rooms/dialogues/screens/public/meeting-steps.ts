import { nearDay } from '../../../../../packages/vietnamese/src/index.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import type { Step } from '../../../../ui/index.ts'
import type { MeetingPage } from '../../reads/public/meeting.ts'
import { dialogueWords } from '../../words.ts'

const order = ['called', 'held', 'open-for-correction', 'frozen']

/** From the call to the final minutes. A cancelled meeting went no way; a reception has no minutes. */
export const stepsOf = ({ meeting, minutes }: MeetingPage, { today, lang }: Pick<Visit, 'today' | 'lang'>): Step[] => {
  if (meeting.stage === 'cancelled' || meeting.kind === 'reception') return []
  const words = dialogueWords(lang).public.meeting.steps
  const day = (on: string) => nearDay(on, today, lang)
  const until = meeting.stage === 'open-for-correction' ? meeting.corrections_until : null
  const [first] = minutes
  const steps = [
    { title: words.called, note: day(meeting.called_on) },
    { title: words.held, note: day(meeting.held_on) },
    { title: words.minutes, note: until === null ? first && day(first.made_on) : words.minutesUntil(day(until)) },
    { title: words.frozen, note: meeting.frozen_on === null ? undefined : day(meeting.frozen_on) },
  ]
  const reached = order.indexOf(meeting.stage)
  return steps.map((step, at) => ({
    ...step,
    state: at < reached ? 'done' : at > reached ? 'next' : meeting.stage === 'frozen' ? 'done' : 'now',
  }))
}
