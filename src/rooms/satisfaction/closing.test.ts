import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCaller } from '../../../tests/support/caller.ts'
import { openStaffed, type Staffed } from '../../../tests/support/staffed.ts'
import { answered, openTold, petitionOf } from '../../../tests/support/told.ts'
import type { Actor } from '../../civic/actor/actor.ts'
import { closeFigures } from './deeds/close-figures.ts'
import { rate } from './deeds/rate.ts'

/*
 * Xã Long Cang had its first petition in January 2026; two are settled and not rated yet. On 3 August two quarters wait to be closed.
 */
const place = 'xa-long-cang'
const first = '2026-01-12'
const today = '2026-08-03'
const stories = [1, 2].map((n) =>
  petitionOf(place, `chot-so-${n}`, first, [
    ...answered('2026-01-20'),
    { on: '2026-01-22', do: 'settled' as const, via: 'web' as const },
  ]),
)

let house: Staffed
beforeAll(async () => {
  house = await openStaffed(first)
  await openTold(house, first).until(stories, today)
})
afterAll(() => house.stop())

const rows = (text: string) => house.database.owner.query(text).then((result) => result.rows)
const frontOf = (commune: string, placeId = commune): Actor => ({
  kind: 'officer',
  officerId: '00000000-0000-4000-8000-000000000001',
  post: {
    id: `${commune}/front/front-chair`,
    role: 'front-chair',
    unit: null,
    leads: true,
    officeId: `${commune}/front`,
    branch: 'front',
    placeId,
  },
})
const list = '/chot-so-lieu'

describe('who closes', () => {
  test('the Front of the place finds it on its desk and in the list, the oldest quarter first', async () => {
    const front = await house.as(`${place}/front/front-officer`)
    for (const path of ['/ban', list]) {
      const { text } = await front.get(path)
      expect(text).toContain(`${list}/${place}/2026-Q1`)
      expect(text).not.toContain(`${list}/${place}/2026-Q2`)
    }
  })

  test('the Front of the province finds it too, another commune’s does not', async () => {
    expect((await (await house.as('tinh-tay-ninh/front/front-chair')).get(list)).text).toContain(place)
    const neighbour = await house.as('xa-my-le/front/front-chair')
    expect((await neighbour.get(list)).text).not.toContain(place)
    expect((await neighbour.get(`${list}/${place}/2026-Q1`)).status).toBe(403)
    expect((await neighbour.post(`${list}/${place}/2026-Q1/chot`, {})).status).toBe(403)
  })

  test('nobody of the rated office, of the Party committee, or without a post', async () => {
    for (const post of ['ubnd/chairperson', 'ubnd/one-stop-clerk', 'party/secretary']) {
      const officer = await house.as(`${place}/${post}`)
      expect((await officer.get('/ban')).text).not.toContain(list)
      for (const path of [list, `${list}/${place}/2026-Q1`]) expect((await officer.get(path)).status).toBe(403)
      expect((await officer.post(`${list}/${place}/2026-Q1/chot`, {})).status).toBe(403)
    }
    expect((await openCaller(house.app).get(list)).to).toBe('/vao?ve=%2Fchot-so-lieu')
    expect(await rows('select id from satisfaction.period')).toEqual([])
  })
})

describe('what is seen before', () => {
  test('complete counts and what follows; not a word of ratings given, and nothing is changed by looking', async () => {
    const { text } = await (await house.as(`${place}/front/front-chair`)).get(`${list}/${place}/2026-Q1`)
    const cells = [...text.matchAll(/<td[^>]*><b>(\d+)<\/b>/g)].map(([, count]) => Number(count))
    // received, due, on time; confirmed, disagrees, no word, waiting, unanswered, withdrawn, handed over; asked for a review
    expect(cells).toEqual([2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0])
    expect(text).not.toMatch(/trong \d+ phiếu|\d+ người trả lời/)
    expect(await rows('select id from satisfaction.period')).toEqual([])
  })

  test.each([
    ['2026-Q2', 'Xin chốt quý I/2026 trước'],
    ['2026-Q3', 'Quý này chưa hết'],
    ['2025-Q4', 'chưa có phản ánh nào'],
  ])('a quarter whose turn it is not says why: %s', async (quarter, why) => {
    const front = await house.as(`${place}/front/front-chair`)
    const page = `${list}/${place}/${quarter}`
    expect(await front.get(page)).toMatchObject({ status: 200, text: expect.stringContaining(why) })
    expect(await front.post(`${page}/chot`, {})).toMatchObject({ status: 422, text: expect.stringContaining(why) })
  })

  test('a quarter or a place that there is not', async () => {
    const front = await house.as(`${place}/front/front-chair`)
    expect((await front.get(`${list}/${place}/x`)).status).toBe(404)
    expect((await front.get(`${list}/x/2026-Q1`)).status).toBe(404)
    const nothing = { place: 'tinh-tay-ninh', quarter: '2026-Q1' }
    const actor = frontOf('tinh-tay-ninh')
    await expect(house.do(actor, closeFigures, nothing)).rejects.toThrow('not-a-quarter')
    await expect(house.do(frontOf(place), closeFigures, { place, quarter: 'x' })).rejects.toThrow('not-a-quarter')
  })
})

describe('at the same moment', () => {
  const matters = async () =>
    (await rows('select matter_id from satisfaction.turnout')).map(({ matter_id }) => matter_id)
  const hold = `select pg_advisory_xact_lock_shared(hashtextextended('satisfaction.box ${place}', 0))`

  test('two who close the same quarter close it once', async () => {
    const actor = await holder()
    const both = await Promise.allSettled(
      [1, 2].map(() => house.do(actor, closeFigures, { place, quarter: '2026-Q1' })),
    )
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'closed-already' } })
    expect(await rows('select id from satisfaction.period')).toHaveLength(1)
  })

  test('a closing waits for a rating that is being put in, and a rating for a closing', async () => {
    const [one, another] = await matters()
    const writer = await house.database.owner.connect()
    await writer.query('begin')
    await writer.query(hold)
    await writer.query(`update satisfaction.turnout set took_part = true where matter_id = $1`, [one])
    await writer.query(`select satisfaction.put_in_box(gen_random_uuid(), $1, 5, 'giữa lúc chốt')`, [place])
    const closing = house.do(await holder(), closeFigures, { place, quarter: '2026-Q2' })
    expect(await Promise.race([closing.then(() => 'closed'), pause(300, 'waits')])).toBe('waits')
    const late = house.do({ kind: 'sender', matterId: another, power: 'verdict' }, rate, { matter: another, level: 4 })
    expect(await Promise.race([late.then(() => 'rated'), pause(300, 'waits')])).toBe('waits')
    await writer.query('commit')
    writer.release()
    await Promise.all([closing, late])
    const [{ entries, marks }] = await rows(
      'select (select count(*) from satisfaction.box_entry) as entries, (select count(*) from satisfaction.turnout where took_part) as marks',
    )
    expect([entries, marks]).toEqual([2, 2])
  })

  /** The chairperson of the Front of the place, as a deed sees them. */
  const holder = async (): Promise<Actor> => {
    const [row] = await rows(`select officer_id from civic.holding where post_id = '${place}/front/front-chair'`)
    return { ...frontOf(place), officerId: row.officer_id } as Actor
  }
})
