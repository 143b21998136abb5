import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Concern } from '../../../civic/screen/screen.ts'
import { programmeDeeds as d } from '../deeds.ts'
import { byTopic, gathered, heatOf } from '../heat.ts'
import { type Commune, openCommune, posts } from './commune.ts'

const limits = { rising: 3, openDays: 45, people: 5, disputed: 1 }
const concern = (change: Partial<Concern> & { at?: string } = {}): Concern => ({
  hamlet: { key: change.at ?? 'ap 3', name: change.at ?? 'ấp 3' },
  topic: 'roads',
  open: 0,
  openedLately: 0,
  openedBefore: 0,
  oldestOpen: null,
  disputed: 0,
  people: 0,
  ...change,
})
const signsOf = (change: Partial<Concern>) => heatOf([concern(change)], limits, '2026-08-17')[0]?.signs

describe('what is hot follows from counts and days', () => {
  test('rising: enough new, and more than before', () => {
    expect(signsOf({ openedLately: 3, openedBefore: 2 })).toEqual(['rising'])
    expect(signsOf({ openedLately: 3, openedBefore: 3 })).toEqual([])
    expect(signsOf({ openedLately: 2, openedBefore: 0 })).toEqual([])
  })
  test('long: open for more than the ruled days, to the day', () => {
    expect(signsOf({ open: 1, oldestOpen: '2026-07-03' })).toEqual([])
    expect(signsOf({ open: 1, oldestOpen: '2026-07-02' })).toEqual(['long'])
  })
  test('many people, and people who do not agree', () => {
    expect(signsOf({ people: 5, disputed: 1 })).toEqual(['many', 'disputed'])
    expect(signsOf({ people: 4 })).toEqual([])
  })
  test('rooms are counted together, by hamlet and topic, under the name most use', () => {
    const both = gathered([
      concern({ openedLately: 2, people: 2, oldestOpen: '2026-08-02' }),
      concern({ hamlet: { key: 'ap 3', name: 'Ap 3' }, openedLately: 1, people: 1, oldestOpen: '2026-06-02' }),
      concern({ topic: 'land', people: 1 }),
    ])
    expect(both).toHaveLength(2)
    expect(both[0]).toMatchObject({ openedLately: 3, people: 3, oldestOpen: '2026-06-02', hamlet: { name: 'ấp 3' } })
  })
  test('the hottest first: more signs before more open', () => {
    const order = heatOf(
      [
        concern({ at: 'a', open: 9 }),
        concern({ at: 'b', disputed: 1, open: 1 }),
        concern({ at: 'c', disputed: 1, open: 2 }),
      ],
      limits,
      '2026-08-17',
    )
    expect(order.map(({ hamlet }) => hamlet.key)).toEqual(['c', 'b', 'a'])
  })
  test('a whole place has no hamlet', () => {
    expect(byTopic([concern({ at: 'a', open: 4 }), concern({ at: 'b', open: 6 })])).toMatchObject([
      { open: 10, hamlet: { key: '', name: '' } },
    ])
  })
})

let at: Commune
beforeAll(async () => {
  at = await openCommune('2026-08-17')
})
beforeEach(() => at.stage.onDay('2026-08-17'))
afterAll(() => at.stage.drop())

const flood = {
  place: 'xa-can-duoc',
  hamlet: 'khu phố 3',
  topic: 'roads',
  reason: 'Mưa là ngập, đã trả lời hai lần mà bà con nói chưa xong.',
  proposal: 'Mời đối thoại tại chỗ.',
  to: posts.chair,
}

describe('the Party committee marks what is hot', () => {
  test('with a reason, a proposal and to whom; a task comes from it, and it ends with a reason', async () => {
    const { hot } = await at.stage.do(await at.by('building'), d.markHot, flood)
    expect(await at.notices(hot)).toEqual([{ kind: 'hot-proposed', to_post_id: posts.chair }])
    const task = await at.give({ from: hot, taker: posts.chair }, 'secretary')
    expect(await at.task(task)).toMatchObject({ source: 'hot', source_matter_id: hot })
    const ended = { hot, as: 'done', reason: 'Cống đã thay, hai trận mưa không ngập.' }
    await expect(at.stage.do(await at.by('otherSecretary'), d.endHot, ended)).rejects.toThrow('not-allowed')
    await at.stage.do(await at.by('secretary'), d.endHot, ended)
    await expect(at.stage.do(await at.by('secretary'), d.endHot, ended)).rejects.toThrow('not-now')
    expect(await at.facts(hot)).toEqual(['hot.marked', 'hot.ended'])
  })

  test('one mark for one hamlet and topic, however it is spelt', async () => {
    await at.stage.do(await at.by('secretary'), d.markHot, flood)
    await expect(at.stage.do(await at.by('building'), d.markHot, { ...flood, hamlet: 'Khu pho 3' })).rejects.toThrow(
      'marked-already',
    )
    await at.stage.do(await at.by('building'), d.markHot, { ...flood, topic: 'land' })
  })

  test('the province’s mobilisation board marks in a commune; the Committee, the Front and other communes do not', async () => {
    await at.stage.do(await at.by('mobilisation'), d.markHot, { ...flood, hamlet: 'khu phố 8' })
    for (const post of ['chair', 'front', 'clerk', 'hamlet', 'otherSecretary', 'provinceChair'] as const)
      await expect(at.stage.do(await at.by(post), d.markHot, { ...flood, hamlet: 'khu phố 1' }), post).rejects.toThrow(
        'not-allowed',
      )
  })

  test('never names people: a telephone number, a number plate is refused at its field', async () => {
    const marker = await at.by('building')
    const anew = { ...flood, hamlet: 'khu phố 2' }
    await expect(
      at.stage.do(marker, d.markHot, { ...anew, reason: 'Bà con bảo gọi 0912 345 678 mà không ai nghe.' }),
    ).rejects.toMatchObject({ code: 'names-nobody', field: 'reason' })
    await expect(
      at.stage.do(marker, d.markHot, { ...anew, proposal: 'Phạt xe tải 62C-123.45 chạy giờ cấm.' }),
    ).rejects.toMatchObject({ code: 'names-nobody', field: 'proposal' })
  })

  test('nothing of it is public', async () => {
    await at.stage.do(await at.by('building'), d.markHot, { ...flood, hamlet: 'khu phố 5' })
    const shown = await at.stage.database.outside
      .selectFrom('civic.public_fact')
      .select('kind')
      .where('kind', 'like', 'hot.%')
      .execute()
    expect(shown).toEqual([])
  })
})
