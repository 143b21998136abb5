import { addDays } from '../../../packages/workdays/src/index.ts'
import type { Actor } from '../../civic/actor/actor.ts'
import { dialogueDeeds as deeds } from '../../rooms/dialogues/deeds.ts'
import { type Doing, type Entry, holderOfCode } from './doing.ts'
import type { End, MeetingStory, PromiseStep } from './story.ts'

type Promised = Extract<End, { promise: string }>

/** What became of a promise made on a question. */
export const playPromise = (doing: Doing, story: MeetingStory, number: number, promised: Promised): Entry[] => [
  [addDays(story.heldOn, 1), () => see(doing, story, number, promised)],
  ...promised.after.map(
    (step): Entry => [
      step.on,
      async () => {
        const meeting = doing.of(story.id)
        const { promise } = await doing.became(meeting, number)
        try {
          await take(doing, step, { promise, meeting, number, place: story.place, by: promised.by })
        } catch (cause) {
          throw new Error(`${story.id}: promise on question ${number}, ${step.do} on ${step.on}`, { cause })
        }
      },
    ],
  ),
]

/** The post reads, the day after, what was promised in its name. */
const see = async (doing: Doing, { id, place, heldOn }: MeetingStory, number: number, { by }: Promised) => {
  const { promise } = await doing.became(doing.of(id), number)
  const notice = await doing.noticeOf(promise)
  await doing.do(await doing.post(`${place}/${by}`, heldOn), deeds.seeDialogueNews, { notice })
}

interface Made {
  promise: string
  meeting: string
  number: number
  place: string
  by: string
}

const take = async (doing: Doing, step: PromiseStep, made: Made): Promise<void> => {
  const { promise, place, by } = made
  const leader = () => doing.post(`${place}/${by.startsWith('ubnd/') ? 'ubnd/chairperson' : by}`, step.on)
  switch (step.do) {
    case 'kept':
      await doing.do(await doing.post(`${place}/${by}`, step.on), deeds.reportPromiseKept, {
        promise,
        report: step.report,
      })
      return
    case 'move':
      await doing.do(await leader(), deeds.movePromise, {
        promise,
        due: step.due,
        reason: step.reason,
        confirmed: true,
      })
      return
    case 'not-kept':
      await doing.do(await leader(), deeds.sayPromiseNotKept, { promise, reason: step.reason })
      return
    case 'withdraw':
      await doing.do(await leader(), deeds.withdrawPromise, { promise, reason: step.reason })
      return
    case 'so':
      await doing.do(await judge(doing, step, made), deeds.sayPromiseSo, said(doing, step, promise))
      return
    case 'not-so':
      await doing.do(await judge(doing, step, made), deeds.sayPromiseNotSo, {
        ...said(doing, step, promise),
        reason: step.reason,
      })
  }
}

type Judged = Extract<PromiseStep, { do: 'so' | 'not-so' }>

/** On the web the asker by code; else the Front takes it down. */
const judge = async (doing: Doing, step: Judged, { meeting, number, place }: Made): Promise<Actor> =>
  step.via === 'web' ? holderOfCode(meeting, number) : doing.post(`${place}/front/front-officer`, step.on)

const said = (doing: Doing, step: Judged, promise: string) => ({
  promise,
  channel: step.via,
  atMeeting: step.via === 'meeting' ? doing.of(step.at) : '',
})
