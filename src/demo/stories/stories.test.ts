import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addWorkingDays,
  type Day,
  type DutyEvent,
  dutyClock,
  isWorkingDay,
  makeCalendar,
} from '../../../packages/workdays/src/index.ts'
import { readCsv } from '../../civic/reference/csv.ts'
import { articleDay } from './article-day.ts'
import { stories } from './index.ts'
import type { Step, Story } from './story.ts'

const DEMO_DAY: Day = '2026-09-10'
const ANSWER_DAYS = 15
const REVIEW_DAYS = 10
const PUBLISH_DAYS = 2
const SILENCE_DAYS = 15

const calendarFile = new URL('../../../reference/calendar-days.csv', import.meta.url)
const calendar = makeCalendar({
  version: 1,
  years: [2024, 2025, 2026],
  days: readCsv(readFileSync(calendarFile, 'utf8'), 'calendar-days').map((row) => ({
    day: row.day as Day,
    kind: row.kind as 'off' | 'work',
    nameVi: row.name_vi ?? '',
    nameEn: row.name_en ?? '',
    verified: row.verified === 'true',
  })),
})

type AnyStory = Story<string>
type Did<Kind extends Step['do']> = Extract<Step, { do: Kind }>
const all = <Kind extends Step['do']>(story: AnyStory, kind: Kind): Did<Kind>[] =>
  story.steps.filter((step): step is Did<Kind> => step.do === kind)

/** Done by the sender: any day, on the web or from home. Everything else is done in an office. */
const bySender = (step: Step): boolean =>
  step.do === 'supply' ||
  step.do === 'withdraw' ||
  ((step.do === 'settled' || step.do === 'not-settled') && step.via === 'web')

const firstDue = (story: AnyStory): Day => {
  const { due } = dutyClock(
    {
      received: story.filed,
      term: { value: ANSWER_DAYS, unit: 'working-day' },
      events: story.steps.flatMap((step): DutyEvent[] => {
        if (step.do === 'ask') return [{ kind: 'pause', day: step.on }]
        return step.do === 'supply' ? [{ kind: 'resume', day: step.on }] : []
      }),
    },
    calendar,
  )
  return due ?? '9999-12-31'
}

/** Each day from which the sender may speak: an answer, a promise kept, or the end of a promise. */
const verdictOpens = (story: AnyStory): Day[] => {
  const promise = all(story, 'draft').at(-1)
  const kept = all(story, 'promise-kept').at(0)?.on
  const approved = all(story, 'approve').at(0)?.on
  const first = promise?.outcome === 'will-be-done' && approved ? (kept ?? promise.promisedFor) : approved
  return [...(first ? [first] : []), ...all(story, 'review-answer').map((step) => step.on)]
}
const verdicts = (story: AnyStory) => [...all(story, 'settled'), ...all(story, 'not-settled')]

/** What is wrong with a story; nothing, it is hoped. */
const faults = (story: AnyStory): string[] => {
  const found: string[] = []
  const must = (holds: boolean, fault: string) => {
    if (!holds) found.push(`${story.id}: ${fault}`)
  }
  let before = story.filed
  for (const step of story.steps) {
    must(step.on >= before, `${step.do} on ${step.on} comes before what precedes it`)
    must(step.on <= DEMO_DAY, `${step.do} on ${step.on} is after the demo's day`)
    must(bySender(step) || isWorkingDay(calendar, step.on) === true, `${step.do} on ${step.on}, no working day`)
    if (step.do === 'draft' || step.do === 'review-answer')
      must(step.answers.length === story.points.length, 'not one answer for each point')
    if (step.do === 'publish') {
      const said = `${step.title} ${step.question} ${step.answer}`
      must(!/\d{4} \d{3}|\d{9}|số nhà|nhà số/i.test(said), 'a phone or a house number is published')
      must(!story.name || !said.includes(story.name), 'the name is published')
    }
    before = step.on
  }
  for (const step of verdicts(story)) {
    must((step.via === 'web') === (story.channel === 'web'), 'the verdict comes another way than it may')
    const open = verdictOpens(story).findLast((day) => day <= step.on)
    must(
      open !== undefined && step.on <= addDays(open, SILENCE_DAYS),
      `verdict on ${step.on} before or long after an answer`,
    )
  }
  all(story, 'review-answer').forEach((step, at) => {
    const asked = all(story, 'not-settled')[at]?.on
    must(asked !== undefined && step.on <= (addWorkingDays(calendar, asked, REVIEW_DAYS) ?? ''), 'the review is late')
  })
  const answered = [...all(story, 'approve'), ...all(story, 'review-answer')]
  const shown = [...all(story, 'publish'), ...all(story, 'withhold')]
  must(answered.length === shown.length, 'not every answer is published or withheld')
  for (const { on } of answered)
    must(
      shown.some((step) => step.on >= on && step.on <= (addWorkingDays(calendar, on, PUBLISH_DAYS) ?? '')),
      `answer of ${on} published late`,
    )
  must(
    ['web', 'meeting', 'other-system'].includes(story.channel) || isWorkingDay(calendar, story.filed) === true,
    'office shut',
  )
  must((story.channel === 'other-system') === (story.otherCode !== undefined), 'code of another system')
  must(story.phone === undefined || /^0900 000 0\d\d$/.test(story.phone), 'the phone could be real')
  must(verdicts(story).filter((step) => step.rating).length <= 1, 'rated twice')
  must(
    all(story, 'draft').every((step) => step.outcome !== 'will-be-done' || step.promisedFor > step.on),
    'promise for a day gone by',
  )
  return found
}

/** What became of a story by the demo's day, in the words the house will use. */
const traits = (story: Story): string[] => {
  const last = story.steps.at(-1)?.do
  const approved = all(story, 'approve').at(0)?.on
  const promise = approved ? all(story, 'draft').find((step) => step.outcome === 'will-be-done') : undefined
  const kept = all(story, 'promise-kept').length > 0
  const reviews = all(story, 'review-answer').length
  const open = verdictOpens(story).at(-1)
  const unheard = open !== undefined && !verdicts(story).some((step) => step.on >= open)
  const ended = last === 'withdraw' || last === 'received-by-desk'
  const unanswered = approved === undefined && !ended
  const overdue = unanswered && last !== 'ask' && firstDue(story) < DEMO_DAY
  const is: Record<string, boolean> = {
    late: approved !== undefined && approved > firstDue(story),
    returned: all(story, 'return').length > 0,
    reviewed: reviews > 0 && !promise,
    disagrees: last === 'not-settled' && reviews === 2,
    silent: unheard && addDays(open, SILENCE_DAYS) < DEMO_DAY,
    'no word yet': unheard && addDays(open, SILENCE_DAYS) >= DEMO_DAY && open <= DEMO_DAY,
    'promise kept': kept,
    'promise broken': promise?.outcome === 'will-be-done' && !kept && promise.promisedFor < DEMO_DAY,
    'promise disputed': promise !== undefined && reviews > 0,
    'promise running': promise?.outcome === 'will-be-done' && !kept && promise.promisedFor >= DEMO_DAY,
    withdrawn: last === 'withdraw',
    'handed over': last === 'received-by-desk',
    overdue,
    'waiting for information': last === 'ask',
    'draft waiting': last === 'draft',
    'not yet accepted': story.steps.length === 0,
    open: unanswered && !overdue && (last === 'assign' || last === 'accept'),
    forwarded: all(story, 'forward').length > 0,
    withheld: all(story, 'withhold').length > 0,
    'several points': story.points.length > 1,
  }
  return Object.keys(is).filter((trait) => is[trait])
}
const tally = (names: string[]): Record<string, number> =>
  Object.fromEntries([...new Set(names)].map((name) => [name, names.filter((other) => other === name).length]))

const quarter = (day: Day): string => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`

describe('the stories of the demo', () => {
  it.each([...stories, articleDay].map((story) => [story.id, story] as const))('%s could have happened', (_, story) => {
    expect(faults(story)).toEqual([])
  })

  it('a story that could not have happened is found out', () => {
    const sabotaged: AnyStory = {
      id: 'x',
      filed: '2026-02-16',
      channel: 'desk',
      place: 'xa-can-duoc',
      topic: 'roads',
      points: ['Một', 'Hai'],
      name: 'Tư Giả',
      phone: '0912 345 678',
      steps: [
        { on: '2026-02-17', do: 'draft', outcome: 'done', answers: ['Rồi'] },
        { on: '2026-02-10', do: 'approve', by: 'chairperson', documentNumber: '1/UBND-KT' },
        { on: '2026-03-10', do: 'publish', title: 'T', question: 'Tư Giả hỏi', answer: 'Gọi 0912 345 678' },
        { on: '2026-09-11', do: 'settled', via: 'web' },
      ],
    }
    for (const fault of [
      'comes before',
      'after the demo',
      'no working day',
      'each point',
      'a phone',
      'the name',
      'another way',
      'long after',
      'published late',
      'office shut',
      'could be real',
    ])
      expect(faults(sabotaged).join('\n')).toContain(fault)
  })

  it('show every way a petition can go', () => {
    expect(tally(stories.flatMap(traits))).toEqual({
      late: 8,
      returned: 4,
      reviewed: 6,
      disagrees: 2,
      silent: 12,
      'no word yet': 1,
      'promise kept': 5,
      'promise broken': 3,
      'promise disputed': 1,
      'promise running': 1,
      withdrawn: 2,
      'handed over': 1,
      overdue: 2,
      'waiting for information': 1,
      'draft waiting': 2,
      'not yet accepted': 3,
      open: 2,
      forwarded: 3,
      withheld: 4,
      'several points': 3,
    })
  })

  it('come from all six communes, more than half from xã Cần Đước', () => {
    expect(tally(stories.map((story) => story.place))).toEqual({
      'xa-can-duoc': 52,
      'xa-rach-kien': 7,
      'xa-long-cang': 7,
      'xa-my-le': 7,
      'xa-tan-lan': 7,
      'xa-long-huu': 7,
    })
  })

  it.each(['2025-Q4', '2026-Q1', '2026-Q2'])('let the figures of xã Cần Đước be shown for %s', (wanted) => {
    const due = stories.filter((story) => story.place === 'xa-can-duoc' && quarter(firstDue(story)) === wanted)
    expect(due.length).toBeGreaterThanOrEqual(13)
    const rated = due.flatMap(verdicts).filter((step) => step.rating)
    expect(rated.length).toBeGreaterThanOrEqual(11)
    expect(rated.filter((step) => quarter(step.on) === wanted).length).toBeGreaterThanOrEqual(10)
  })

  it('never say the same thing twice', () => {
    const words = (story: AnyStory): Set<string> =>
      new Set([
        ...story.points,
        ...(story.name ? [story.name] : []),
        ...(story.phone ? [story.phone] : []),
        ...story.steps.flatMap((step) => {
          if (step.do === 'accept') return [step.title]
          if (step.do === 'publish') return [step.title, step.question, step.answer]
          if (step.do === 'draft' || step.do === 'review-answer') return step.answers
          return step.do === 'not-settled' ? [step.reason] : []
        }),
      ])
    const said = [...stories, articleDay].flatMap((story) => [...words(story)])
    expect(said.filter((text, at) => said.indexOf(text) !== at)).toEqual([])
    const numbers = stories.flatMap((story) =>
      all(story, 'approve').map((step) => `${story.place} ${step.on.slice(0, 4)} ${step.documentNumber}`),
    )
    expect(new Set(numbers).size).toBe(numbers.length)
    expect(new Set(stories.map((story) => story.id)).size).toBe(stories.length)
  })
})
