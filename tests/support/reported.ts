import { randomUUID } from 'node:crypto'
import type { Day } from '../../packages/workdays/src/index.ts'
import type { Deed } from '../../src/civic/deed/deed.ts'
import { holderOf } from '../../src/demo/holders.ts'
import { civicToday } from '../../src/platform/clock.ts'
import { reportDeeds } from '../../src/rooms/reports/deeds.ts'
import { openStaffed } from './staffed.ts'
import { answered, openTold, petitionOf } from './told.ts'

export const place = 'xa-long-cang'
export const january = { place, period: 'thang-1-2026' }

/**
 * Xã Long Cang in January 2026: six petitions came. By the end of the month one was settled, one answered and disputed, one answered late,
 * one withdrawn; two wait for an answer.
 */
const filed: Day = '2026-01-05'
const stories = [
  petitionOf(place, 'bao-cao-xong', filed, [
    ...answered('2026-01-12'),
    { on: '2026-01-14', do: 'settled', via: 'web' },
  ]),
  petitionOf(place, 'bao-cao-chua-xong', filed, [
    ...answered('2026-01-13'),
    { on: '2026-01-15', do: 'not-settled', via: 'web', reason: 'Mưa xuống lại ngập.' },
  ]),
  petitionOf(place, 'bao-cao-tre', filed, answered('2026-01-29')),
  petitionOf(place, 'bao-cao-rut', filed, [{ on: '2026-01-08', do: 'withdraw', reason: 'Đã tự làm.' }]),
  petitionOf(place, 'bao-cao-cho-1', filed, answered('2026-02-10')),
  petitionOf(place, 'bao-cao-cho-2', '2026-01-20', []),
]

export const openReported = async (until: Day) => {
  const house = await openStaffed(filed)
  const told = openTold(house, filed)
  await told.until(stories, until)
  const by = async (post: string) => holderOf(house.house.ground, post, await civicToday(house.house.ground.db))
  const does = async <Input, Result>(
    post: string,
    deed: Deed<Input, Result>,
    input: unknown,
    key: string = randomUUID(),
  ) => house.do(await by(post), deed, input, key)
  const rows = (text: string, ...values: unknown[]) =>
    house.database.owner.query(text, values).then((result) => result.rows)
  return {
    house,
    by,
    rows,
    does,
    /** Lives on to another day. */
    until: (day: Day) => told.until(stories, day),
    close: (input: object = january, post = `${place}/ubnd/chairperson`, key?: string) =>
      does(post, reportDeeds.closeReport, input, key),
    correct: (reason: string, input: object = january, post = `${place}/ubnd/chairperson`) =>
      does(post, reportDeeds.correctReport, { ...input, reason }),
    /** What a closing froze of petitions, by key. */
    frozen: async (closing: string): Promise<Record<string, number>> =>
      Object.fromEntries(
        (await rows(`select key, value from reports.figure where closing_id = $1 and room = 'petitions'`, closing)).map(
          ({ key, value }) => [key, value],
        ),
      ),
  }
}

export type Reported = Awaited<ReturnType<typeof openReported>>
