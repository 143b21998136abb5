import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStage, type Stage } from '../../../tests/support/stage.ts'
import { startJobs } from '../../platform/jobs.ts'
import { makeLog } from '../../platform/log.ts'
import { petitionDeeds as d } from '../petitions/deeds.ts'
import { closeFigures } from './deeds/close-figures.ts'
import { rate } from './deeds/rate.ts'
import { attack, attackBySharedValue, type Guesses } from './tests/attacker.ts'
import { dump } from './tests/dump.ts'

/*
 * Who holds the whole database after a closing cannot tell which rating belongs to which petition. The attacker knows everything but what
 * was said: each rating has a word of its own here, so that the story can say how often a guess is right. Guessing blindly names one right
 * on average, however many there are; more than half of twenty happens once in a hundred million guesses.
 */
let stage: Stage
beforeAll(async () => {
  stage = await openStage('2026-08-03')
  const jobs = await startJobs({ ...stage.database, log: makeLog('error') })
  await jobs.define('sweep', async () => {}, { batchSize: 1, expireInSeconds: 60 })
  await jobs.schedule('sweep', '7 * * * *')
  await jobs.stop()
})
afterAll(() => stage.drop())

/** The truth: which matter a word was said on. */
const truth = new Map<string, string>()

/** Everybody has an answer; then, in another order, each says that it is settled and rates. */
const rated = async (place: string, count: number): Promise<void> => {
  await stage.onDay('2026-08-03')
  const clerk = await stage.officer(`${place}/ubnd/one-stop-clerk`)
  const chair = await stage.officer(`${place}/ubnd/chairperson`)
  const petitions: string[] = []
  for (let n = 0; n < count; n += 1) {
    const filing = { place, topic: 'other', points: [`Việc thứ ${n}: đường vào xóm hay ngập.`] }
    const { petition } = await stage.do({ kind: 'visitor' }, d.filePetition, filing)
    await stage.do(clerk, d.acceptPetition, { petition, kind: 'reflection', topic: 'other', title: 'Đường ngập' })
    await stage.do(clerk, d.submitAnswer, { petition, outcome: 'done', answers: ['Đã làm.'] })
    await stage.do(chair, d.approveAnswer, { petition, documentNumber: '1/UBND' })
    petitions.push(petition)
  }
  for (const petition of petitions.toSorted()) {
    const word = randomUUID()
    truth.set(word, petition)
    await stage.do(stage.sender(petition), d.saySettled, { petition })
    await stage.do(stage.sender(petition), rate, { matter: petition, level: 1 + (truth.size % 5), word })
  }
}

const close = async (place: string): Promise<void> => {
  await stage.onDay('2026-10-02')
  await stage.do(await stage.officer(`${place}/front/front-chair`), closeFigures, { place, quarter: '2026-Q3' })
}

interface Score {
  way: string
  right: number
}

const rightIn = ({ matterOf }: Guesses): number =>
  [...matterOf].filter(([word, matter]) => truth.get(word) === matter).length

/** How many each way of guessing names rightly; the best first. */
const guessed = async (place: string): Promise<Score[]> =>
  attack(await dump(stage.database.owner), place)
    .map((guesses) => ({ way: guesses.way, right: rightIn(guesses) }))
    .sort((one, other) => other.right - one.right)
const best = async (place: string): Promise<Score> => (await guessed(place))[0] ?? { way: '', right: 0 }
const bySharedValue = async (place: string): Promise<number> =>
  rightIn(attackBySharedValue(await dump(stage.database.owner), place))

describe('somebody who holds the whole dump', () => {
  const many = { place: 'xa-can-duoc', count: 20 }
  const few = { place: 'xa-rach-kien', count: 9 }

  test('links every rating before the closing: the attack is a real one, and this is what a closing is for', async () => {
    await rated(many.place, many.count)
    expect(await bySharedValue(many.place)).toBe(many.count)
  })

  test('links none after it: no value, no transaction, no order and no moment leads from a rating to its petition', async () => {
    await close(many.place)
    expect(await bySharedValue(many.place)).toBe(0)
    const scores = await guessed(many.place)
    expect(scores.length).toBeGreaterThan(1_000)
    expect(scores[0]?.right).toBeLessThanOrEqual(many.count / 2)
  })

  test('links none of the few that were too few to publish and wait for the next quarter', async () => {
    await rated(few.place, few.count)
    expect(await bySharedValue(few.place)).toBe(few.count)
    await close(few.place)
    expect(await bySharedValue(few.place)).toBe(0)
  })
})

/** The function as migration 0009 made it, changed by replacing one part. */
const sabotage = async (part: string, by: string): Promise<() => Promise<void>> => {
  const { owner } = stage.database
  const { rows } = await owner.query(`select pg_get_functiondef('satisfaction.close_box'::regproc) as text`)
  const sound: string = rows[0].text
  if (!sound.includes(part)) throw new Error(`close_box does not say ${part}`)
  await owner.query(sound.replace(part, by))
  return async () => {
    await owner.query(sound)
  }
}

describe('the same attacker finds every rating in a sabotaged house', () => {
  const count = 6
  const linked = async (place: string): Promise<Score> => {
    await rated(place, count)
    await close(place)
    return best(place)
  }

  test('where a closing leaves the entries in the order in which they came', async () => {
    const mend = await sabotage('order by gen_random_uuid()', 'order by e.ctid')
    expect(await linked('xa-long-cang')).toMatchObject({ right: count, way: expect.stringContaining('box by place') })
    await mend()
  })

  test('where too few to publish are not rewritten', async () => {
    const place = 'xa-tan-lan'
    const mend = await sabotage(
      'create temporary table',
      'if fresh < minimum then return; end if; create temporary table',
    )
    await rated(place, 9)
    await close(place)
    expect(await bySharedValue(place)).toBe(9)
    await mend()
  })

  test('where an entry keeps the moment at which it was put in', async () => {
    const { owner } = stage.database
    await owner.query('alter table satisfaction.box_entry add column put_at timestamptz default clock_timestamp()')
    const mend = await sabotage(
      's.level, s.word, s.period_id from pg_temp.shuffled s',
      `s.level, s.word, s.period_id from pg_temp.shuffled s;
       update satisfaction.box_entry e set put_at = s.put_at from pg_temp.shuffled s where s.word = e.word`,
    )
    const again = await sabotage('select e.level, e.word,', 'select e.put_at, e.level, e.word,')
    await rated('xa-long-huu', count)
    await close('xa-long-huu')
    const scores = await guessed('xa-long-huu')
    expect(scores.find(({ way }) => way === 'nearest moment before')?.right).toBe(count)
    expect(scores.find(({ way }) => way.endsWith('box by put_at'))?.right).toBe(count)
    await again()
    await mend()
    await owner.query('alter table satisfaction.box_entry drop column put_at')
  })

  test('where what was said to the box is written on the matter too', async () => {
    const place = 'xa-my-le'
    await rated(place, count)
    for (const [word, matter] of truth) {
      await stage.database.owner.query(
        `insert into civic.message (id, matter_id, day, kind, audience, author, text)
         select gen_random_uuid(), $1, '2026-08-03', 'note', 'internal', 'house', $2`,
        [matter, word],
      )
    }
    await close(place)
    expect(await bySharedValue(place)).toBe(count)
  })
})
