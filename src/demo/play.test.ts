import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStage, type Stage } from '../../tests/support/stage.ts'
import { playDemo } from './play.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage('2024-01-02')
  await playDemo(stage.ground, stage.rooms)
}, 300_000)
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
      count(*) filter (where closed_as = 'withdrawn') withdrawn, count(*) filter (where closed_as = 'handed-over') handed from civic.matter where room = 'petitions'`)
    expect(ended).toEqual({ silent: 12, disagrees: 2, withdrawn: 2, handed: 1 })
    const [promises] =
      await rows(`select count(*) filter (where discharged_as = 'kept') kept, count(*) filter (where discharged_as = 'lapsed') broken
      from civic.duty where kind = 'petitions.promise'`)
    expect(promises).toEqual({ kept: 5, broken: 3 })
  })

  test('a directive of the province became tasks by hamlet: on time, late, returned, moved, not done', async () => {
    const tasks =
      await rows(`select t.stage, t.round, t.reported_on > t.due_on as late, t.due_on > t.first_due as moved, m.closed_as,
        (select count(*)::int from programme.task_hamlet h where h.task_id = t.matter_id) as hamlets
      from programme.task t join civic.matter m on m.id = t.matter_id
      join programme.directive d on d.matter_id = t.source_matter_id and d.document_number = '2145/UBND-KT' order by m.opened_on, t.line`)
    expect(tasks).toHaveLength(6)
    expect(tasks.filter(({ stage, late }) => stage === 'accepted' && !late)).toHaveLength(2)
    expect(tasks.filter(({ stage, late }) => stage === 'accepted' && late)).toHaveLength(1)
    expect(tasks.filter(({ stage, round }) => stage === 'accepted' && round > 0)).toHaveLength(1)
    expect(tasks.filter(({ stage, moved }) => stage === 'given' && moved)).toHaveLength(1)
    expect(tasks.filter(({ closed_as }) => closed_as === 'not-done')).toHaveLength(1)
    expect(tasks.every(({ hamlets }) => hamlets > 0)).toBe(true)
  })

  test('forty questions were asked at the dialogue on site clearance, each with its end, and its minutes are frozen', async () => {
    const [dialogue] = await rows(`select g.stage, g.attendance, m.closed_as,
        (select count(*)::int from dialogues.question q where q.meeting_id = g.matter_id) questions,
        (select count(*)::int from dialogues.question q where q.meeting_id = g.matter_id and q.state = 'open') without_end,
        (select count(*)::int from dialogues.question q where q.meeting_id = g.matter_id and q.source <> 'meeting') ahead,
        (select max(version) from dialogues.minutes v where v.meeting_id = g.matter_id) version,
        (select array_agg(state order by n) from dialogues.correction c where c.meeting_id = g.matter_id) corrections,
        (select document_number from dialogues.conclusion c where c.meeting_id = g.matter_id and published_on is not null) conclusion
      from dialogues.meeting g join civic.matter m on m.id = g.matter_id
      where g.kind = 'dialogue' and g.project_id is not null`)
    expect(dialogue).toEqual({
      ...{ stage: 'frozen', attendance: 118, closed_as: 'held', questions: 40, without_end: 0, ahead: 12, version: 3 },
      ...{ corrections: ['taken', 'taken', 'refused'], conclusion: '41/TB-UBND' },
    })
  })

  test('its questions became petitions, and the page of the dialogue hears that they were settled', async () => {
    const referred = await rows(`select q.petition_stage, m.closed_as from dialogues.question q
      join dialogues.meeting g on g.matter_id = q.meeting_id join civic.matter m on m.id = q.petition_id
      where g.project_id is not null`)
    expect(referred).toEqual(Array.from({ length: 3 }, () => ({ petition_stage: 'settled', closed_as: 'settled' })))
    const [open] =
      await rows(`select petition_stage from dialogues.question q join civic.matter m on m.id = q.petition_id
      where m.closed_on is null`)
    expect(open).toEqual({ petition_stage: 'received' })
  })

  test('twelve residents’ meetings were held in six communes, one of them with a correction still unanswered', async () => {
    const [held] = await rows(`select count(*)::int meetings, count(distinct m.place_id)::int places,
        count(*) filter (where g.stage = 'frozen')::int frozen from dialogues.meeting g join civic.matter m on m.id = g.matter_id
      where g.kind = 'residents' and g.presided_by_post_id is not null`)
    expect(held).toEqual({ meetings: 12, places: 6, frozen: 11 })
    const open = await rows(`select g.stage, c.state from dialogues.correction c
      join dialogues.meeting g on g.matter_id = c.meeting_id where c.state = 'open'`)
    expect(open).toEqual([{ stage: 'open-for-correction', state: 'open' }])
  })

  test('thirty promises: kept, kept late, moved, broken, withdrawn and open, and what people say of them', async () => {
    const promises = await rows(`select state, count(*)::int n, count(*) filter (where said = 'so')::int so,
        count(*) filter (where said = 'not-so')::int not_so, count(*) filter (where due > first_due)::int moved,
        count(*) filter (where state = 'open' and due < '2026-09-10')::int late
      from dialogues.promise group by state order by state`)
    expect(promises).toEqual([
      { state: 'kept', n: 12, so: 10, not_so: 1, moved: 0, late: 0 },
      { state: 'kept-late', n: 5, so: 2, not_so: 1, moved: 1, late: 0 },
      { state: 'not-kept', n: 3, so: 0, not_so: 0, moved: 0, late: 0 },
      { state: 'open', n: 8, so: 0, not_so: 0, moved: 2, late: 2 },
      { state: 'withdrawn', n: 2, so: 0, not_so: 0, moved: 0, late: 0 },
    ])
    const ways = await rows(`select v.channel, count(*)::int n from civic.verdict v
      join dialogues.promise p on p.matter_id = v.matter_id group by v.channel order by v.channel`)
    expect(ways.map(({ channel }) => channel)).toEqual(['meeting', 'slip', 'telephone', 'web'])
  })

  test('the chairperson received people in most weeks; the weeks without, and a year without a dialogue, were missed', async () => {
    const [weeks] = await rows(`select count(*) filter (where m.closed_as = 'held')::int held,
        count(*) filter (where m.closed_as = 'missed')::int missed
      from dialogues.owed o join civic.matter m on m.id = o.matter_id
      where o.post_id = 'xa-can-duoc/ubnd/chairperson' and o.kind = 'reception'`)
    expect(weeks).toEqual({ held: 43, missed: 7 })
    const years =
      await rows(`select o.period, m.closed_as from dialogues.owed o join civic.matter m on m.id = o.matter_id
      where o.post_id = 'xa-can-duoc/ubnd/chairperson' and o.kind = 'dialogue' order by o.period`)
    expect(years).toEqual([
      { period: '2025', closed_as: 'missed' },
      { period: '2026', closed_as: 'held' },
    ])
  })

  test('a person forwarded at a reception and never told in writing is a duty overdue', async () => {
    const late = await rows(`select due_on < '2026-09-10' late from civic.duty where kind = 'dialogues.notice'
      and discharged_on is null order by due_on`)
    expect(late).toEqual([{ late: true }, { late: false }])
  })

  test('households on the works: raised, answered and agreed', async () => {
    const counts = await rows(`select state, count(*)::int n from dialogues.obstacle group by state order by state`)
    expect(counts).toEqual([
      { state: 'agreed', n: 7 },
      { state: 'answered', n: 2 },
      { state: 'raised', n: 3 },
    ])
  })

  test('three meetings are still to come, with questions registered ahead', async () => {
    const coming = await rows(`select g.kind, count(q.number)::int questions from dialogues.meeting g
      left join dialogues.question q on q.meeting_id = g.matter_id
      where g.stage = 'called' and g.held_on > '2026-09-10' and g.kind <> 'reception' group by g.matter_id, g.kind order by g.kind`)
    expect(coming).toEqual([
      { kind: 'dialogue', questions: 5 },
      { kind: 'residents', questions: 3 },
      { kind: 'voters', questions: 1 },
    ])
  })
})
