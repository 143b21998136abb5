import { addDays } from '../../../packages/workdays/src/index.ts'
import { dialogueDeeds as deeds } from '../../rooms/dialogues/deeds.ts'
import type { Player } from '../player.ts'
import type { Doing, Entry } from './doing.ts'
import type { ReceptionDay, ReceptionStory, Visit } from './story.ts'

/** How far ahead a reception day is put on the calendar. */
const calledAhead = 14

/** The reception days of one leader: each called, and held with its book if it was. */
export const playReceptions = (doing: Doing, petitions: Player, story: ReceptionStory): Entry[] =>
  story.days.flatMap((day) => playDay(doing, petitions, story, day))

const playDay = (doing: Doing, petitions: Player, story: ReceptionStory, day: ReceptionDay): Entry[] => {
  const { place, convenor, venue, startsAt, subject } = story
  const { on, visits, cancelled } = day
  const id = `${place}/${convenor} ${on}`
  const clerk = (when: Entry[0]) => doing.post(`${place}/${story.clerk}`, when)
  const ahead = addDays(on, -calledAhead)
  const called = ahead < story.since ? story.since : ahead
  const call = async () => {
    const told = { kind: 'reception', convenor: `${place}/${convenor}`, subject, venue, heldOn: on, startsAt }
    doing.open(id, (await doing.do(await clerk(called), deeds.callMeeting, told)).meeting)
  }
  const entries: Entry[] = [[called, call]]
  if (cancelled !== undefined) {
    const { on: when, reason } = cancelled
    const cancel = async () => doing.do(await clerk(when), deeds.cancelMeeting, { meeting: doing.of(id), reason })
    entries.push([when, cancel])
  }
  if (visits === undefined) return entries
  const hold = async () => {
    const presidedBy = `${place}/${day.presidedBy ?? convenor}`
    const input = { meeting: doing.of(id), presidedBy, attendance: visits.length }
    await doing.do(await clerk(on), deeds.holdMeeting, input)
  }
  entries.push([on, hold])
  visits.forEach((visit, index) => {
    entries.push(...playVisit(doing, petitions, { ...story, id, on }, index + 1, visit))
  })
  return entries
}

const playVisit = (
  doing: Doing,
  petitions: Player,
  at: ReceptionStory & { id: string; on: Entry[0] },
  number: number,
  visit: Visit,
): Entry[] => {
  const { place, on } = at
  const clerk = (when: Entry[0]) => doing.post(`${place}/${at.clerk}`, when)
  const of = { id: visit.result === 'petition' ? visit.id : '', place, topic: visit.topic }
  const receive = async () => {
    const meeting = doing.of(at.id)
    const { text, topic, hamlet, name = '', phone = '' } = visit
    await doing.do(await clerk(on), deeds.receivePerson, {
      ...{ meeting, text, topic, hamlet, name, phone },
      ...end(place, visit),
    })
    if (visit.result === 'petition') petitions.follow(of, await doing.petitionOfVisit(meeting, number))
  }
  const entries: Entry[] = [[on, receive]]
  if (visit.result === 'petition')
    entries.push(...visit.after.map((step): Entry => [step.on, () => petitions.take(of, step)]))
  const notice = visit.result === 'petition' || visit.result === 'forwarded' ? visit.notice : undefined
  if (notice !== undefined) {
    const { on: when, documentNumber, text } = notice
    const tell = async () =>
      doing.do(await clerk(when), deeds.noticePerson, { meeting: doing.of(at.id), number, documentNumber, text })
    entries.push([when, tell])
  }
  return entries
}

const end = (place: string, visit: Visit) => {
  if (visit.result === 'forwarded') return { result: visit.result, to: `${place}/${visit.to}` }
  if (visit.result === 'refused') return { result: visit.result, ground: visit.ground }
  return { result: visit.result }
}
