import { type Actor, visitor } from '../../civic/actor/actor.ts'
import { dialogueDeeds as deeds } from '../../rooms/dialogues/deeds.ts'
import type { Player } from '../player.ts'
import type { Doing, Entry } from './doing.ts'
import { playPromise } from './play-promise.ts'
import type { Asked, End, MeetingStory } from './story.ts'

/** A meeting, from its call to its frozen minutes, and what became of the questions asked at it. */
export const playMeeting = (doing: Doing, petitions: Player, story: MeetingStory): Entry[] => [
  [story.called, () => call(doing, story)],
  ...ahead(doing, story),
  ...changes(doing, story),
  ...(story.held === undefined ? [] : held(doing, petitions, story)),
  ...minutes(doing, story),
]

const clerk = (doing: Doing, { place, clerk: role }: MeetingStory, on: Entry[0]): Promise<Actor> =>
  doing.post(`${place}/${role}`, on)

const call = async (doing: Doing, story: MeetingStory): Promise<void> => {
  const { kind, place, subject, hamlet, venue, startsAt } = story
  const told = { kind, subject, hamlet, venue, startsAt, heldOn: story.moved ? firstDay(story) : story.heldOn }
  const project = story.project === undefined ? '' : doing.of(story.project)
  const input = { ...told, convenor: `${place}/${story.convenor}`, project }
  const actor = await clerk(doing, story, story.called)
  doing.open(story.id, (await doing.do(actor, deeds.callMeeting, input)).meeting)
}

/** Those registered before the meeting have the first numbers, in the order they came. */
const numbered = ({ asked }: MeetingStory): [number, Asked][] => {
  const before = asked.filter(({ ahead }) => ahead !== undefined)
  const at = asked.filter(({ ahead }) => ahead === undefined)
  const byDay = before.toSorted((a, b) => (a.ahead?.on ?? '').localeCompare(b.ahead?.on ?? ''))
  return [...byDay, ...at].map((asked, index) => [index + 1, asked])
}

const asking = (doing: Doing, story: MeetingStory, { text, topic, hamlet, name, phone, nameless }: Asked) => ({
  meeting: doing.of(story.id),
  text,
  topic,
  hamlet: hamlet ?? story.hamlet,
  name: name ?? '',
  phone: phone ?? '',
  nameless: nameless ?? false,
  // Every story was written to be a question about a matter, not about a person.
  accusation: 'no',
})

const ahead = (doing: Doing, story: MeetingStory): Entry[] =>
  story.asked.flatMap((asked): Entry[] => {
    const { ahead: registered } = asked
    if (registered === undefined) return []
    const { on, via, head = story.clerk } = registered
    const who = async () => {
      if (via === 'web') return visitor
      return via === 'slip' ? clerk(doing, story, on) : doing.post(`${story.place}/${head}`, on)
    }
    return [[on, async () => doing.do(await who(), deeds.registerQuestion, asking(doing, story, asked))]]
  })

const changes = (doing: Doing, story: MeetingStory): Entry[] => {
  const { moved, cancelled } = story
  const entries: Entry[] = []
  if (moved !== undefined) {
    const { on, from: _first, ...told } = moved
    entries.push([
      on,
      async () =>
        doing.do(await clerk(doing, story, on), deeds.moveMeeting, {
          meeting: doing.of(story.id),
          heldOn: story.heldOn,
          ...told,
        }),
    ])
  }
  if (cancelled !== undefined) {
    const { on, reason } = cancelled
    entries.push([
      on,
      async () => doing.do(await clerk(doing, story, on), deeds.cancelMeeting, { meeting: doing.of(story.id), reason }),
    ])
  }
  return entries
}

const firstDay = ({ moved, heldOn }: MeetingStory): Entry[0] => moved?.from ?? heldOn

const held = (doing: Doing, petitions: Player, story: MeetingStory): Entry[] => {
  const { heldOn, held: how, place } = story
  if (how === undefined) return []
  const hold: Entry = [
    heldOn,
    async () =>
      doing.do(await clerk(doing, story, heldOn), deeds.holdMeeting, {
        meeting: doing.of(story.id),
        presidedBy: `${place}/${how.presidedBy}`,
        attendance: how.attendance,
      }),
  ]
  return [hold, ...numbered(story).flatMap(([number, asked]) => questionAt(doing, petitions, story, number, asked))]
}

const questionAt = (doing: Doing, petitions: Player, story: MeetingStory, number: number, asked: Asked): Entry[] => {
  const { end } = asked
  if (end === undefined) throw new Error(`${story.id}: question ${number} has no end`)
  const { heldOn, place } = story
  const fate: Entry = [
    heldOn,
    async () => {
      try {
        const actor = await clerk(doing, story, heldOn)
        if (asked.ahead === undefined) {
          const row = { ...asking(doing, story, asked), ...outcome(place, end) }
          await doing.do(actor, deeds.recordQuestion, row)
        } else await endAhead(doing, actor, { meeting: doing.of(story.id), number }, place, end)
        if ('petition' in end) {
          const { petition } = await doing.became(doing.of(story.id), number)
          petitions.follow({ id: end.petition, place, topic: asked.topic }, petition)
        }
      } catch (cause) {
        throw new Error(`${story.id}: question ${number}`, { cause })
      }
    },
  ]
  if ('petition' in end) {
    const of = { id: end.petition, place, topic: asked.topic }
    return [fate, ...end.after.map((step): Entry => [step.on, () => petitions.take(of, step)])]
  }
  return 'promise' in end ? [fate, ...playPromise(doing, story, number, end)] : [fate]
}

const outcome = (place: string, end: End) => {
  if ('answer' in end) return { outcome: 'answered', answer: end.answer, by: `${place}/${end.by}` }
  if ('promise' in end)
    return { outcome: 'promised', line: end.promise, post: `${place}/${end.by}`, due: end.due, confirmed: true }
  if ('petition' in end) return { outcome: 'referred' }
  throw new Error('a question asked at a meeting is not withdrawn in the example')
}

const endAhead = async (
  doing: Doing,
  actor: Actor,
  on: { meeting: string; number: number },
  place: string,
  end: End,
): Promise<void> => {
  if ('answer' in end)
    await doing.do(actor, deeds.answerOnSpot, { ...on, answer: end.answer, by: `${place}/${end.by}` })
  else if ('promise' in end) await doing.do(actor, deeds.promiseAtMeeting, { ...on, ...outcome(place, end) })
  else if ('petition' in end) await doing.do(actor, deeds.referQuestion, on)
  else await doing.do(actor, deeds.withdrawQuestion, on)
}

const minutes = (doing: Doing, story: MeetingStory): Entry[] => {
  const { readOut, corrections = [], conclusion, place } = story
  const meeting = () => doing.of(story.id)
  const entries: Entry[] = []
  if (readOut !== undefined) {
    const { on, remarks } = readOut
    const read = async () =>
      doing.do(await clerk(doing, story, on), deeds.readOutMinutes, { meeting: meeting(), remarks, confirmed: true })
    entries.push([on, read])
  }
  corrections.forEach(({ on, by, number = null, text, answer }, index) => {
    const ask = async () =>
      doing.do(await doing.post(`${place}/${by}`, on), deeds.askCorrection, { meeting: meeting(), number, text })
    entries.push([on, ask])
    if (answer === undefined) return
    const { on: day, text: words, ...rest } = answer
    const input = () => ({ meeting: meeting(), correction: index + 1, answer: words, confirmed: true, ...rest })
    entries.push([day, async () => doing.do(await clerk(doing, story, day), deeds.answerCorrection, input())])
  })
  if (conclusion !== undefined) {
    const { drafted, text, approved, documentNumber } = conclusion
    const draft = async () =>
      doing.do(await clerk(doing, story, drafted), deeds.draftConclusion, { meeting: meeting(), text })
    const leader = `${place}/${story.convenor}`
    const approve = async () =>
      doing.do(await doing.post(leader, approved), deeds.approveConclusion, { meeting: meeting(), documentNumber })
    entries.push([drafted, draft], [approved, approve])
  }
  return entries
}
