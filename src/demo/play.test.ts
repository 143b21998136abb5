import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStage, type Stage } from '../../tests/support/stage.ts'
import { playDemo } from './play.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage('2024-01-02')
  await playDemo(stage.ground, stage.rooms)
})
afterAll(() => stage.drop())

const rows = (query: string) => stage.database.owner.query(query).then((result) => result.rows)

describe('the demo, played through the real deeds', () => {
  test('every petition has one answerable post, the same as its open duty', async () => {
    expect(
      await rows(`select p.matter_id, p.post_id, d.post_id from petitions.petition p join civic.duty d on d.matter_id = p.matter_id
        where d.discharged_on is null and d.kind in ('petitions.answer', 'petitions.review') and d.post_id <> p.post_id`),
    ).toEqual([])
  })

  test('the article’s petition was inherited on 2025-07-01 and answered by the heir, late', async () => {
    const facts = await rows(`select kind, day, data from civic.fact where matter_id =
      (select id from civic.matter where place_id = 'thi-tran-can-duoc.can-duoc.2024') order by position`)
    expect(facts.find(({ kind }) => kind === 'duty.inherited')).toMatchObject({
      day: '2025-07-01',
      data: { to: 'xa-can-duoc/ubnd/economy-head' },
    })
    expect(facts.find(({ kind }) => kind === 'petition.answered')).toMatchObject({
      day: '2025-07-22',
      data: { late: true, due: '2024-05-15' },
    })
    expect(facts.at(-1)).toMatchObject({ kind: 'petition.settled' })
  })

  test('four quarters of xã Cần Đước are closed; the first had too few ratings, which the second carries', async () => {
    const figures =
      await rows(`select p.starts_on, f.* from satisfaction.figure f join satisfaction.period p on p.id = f.period_id
      where p.place_id = 'xa-can-duoc' order by p.starts_on`)
    expect(figures.map(({ ratings_given }) => ratings_given)).toEqual([null, 16, 12, 12])
  })

  test('late, returned, disputed, silent, kept and broken are all there', async () => {
    const [ended] =
      await rows(`select count(*) filter (where closed_as = 'no-word') silent, count(*) filter (where closed_as = 'disagrees') disagrees,
      count(*) filter (where closed_as = 'withdrawn') withdrawn, count(*) filter (where closed_as = 'handed-over') handed from civic.matter`)
    expect(ended).toEqual({ silent: 12, disagrees: 2, withdrawn: 2, handed: 1 })
    const [promises] =
      await rows(`select count(*) filter (where discharged_as = 'kept') kept, count(*) filter (where discharged_as = 'lapsed') broken
      from civic.duty where kind = 'petitions.promise'`)
    expect(promises).toEqual({ kept: 5, broken: 3 })
  })
})
