import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { programmeDeeds as d } from '../deeds.ts'
import { type Commune, openCommune, posts } from './commune.ts'

let at: Commune
beforeAll(async () => {
  at = await openCommune('2026-08-17')
})
beforeEach(() => at.stage.onDay('2026-08-17'))
afterAll(() => at.stage.drop())

const paper = {
  documentNumber: '2145/UBND-KT',
  issuer: 'UBND tỉnh Tây Ninh',
  subject: 'Khơi thông dòng chảy trước mùa mưa',
  issuedOn: '2026-08-11',
  receivedOn: '2026-08-14',
  due: '2026-08-28',
  post: posts.chair,
}
let count = 0
const receive = async (input: object = {}) => {
  const numbered = { ...paper, documentNumber: `${++count}/UBND-KT`, ...input }
  return (await at.stage.do(await at.by('clerk'), d.receiveDirective, numbered)).directive
}

describe('a directive from the province', () => {
  test('is owed by a leader of the office that received it, and becomes tasks that lead back to it', async () => {
    const directive = await receive()
    expect(await at.duties(directive)).toEqual([
      { kind: 'programme.directive', round: 0, post_id: posts.chair, due_on: '2026-08-28', discharged_as: null },
    ])
    const task = await at.task(await at.give({ from: directive }))
    expect(task).toMatchObject({ source: 'directive', source_matter_id: directive })
    await at.stage.do(await at.by('chair'), d.reportDirective, { directive, words: 'Đã làm xong ở ba ấp.' })
    expect((await at.duties(directive))[0]).toMatchObject({ discharged_as: 'reported' })
    expect(await at.facts(directive)).toEqual(['directive.received', 'directive.reported'])
  })

  test('not reported by its day, it goes up to the province on the same clock', async () => {
    const directive = await receive()
    await at.stage.onDay('2026-08-31')
    expect(await at.notices(directive)).toEqual([
      { kind: 'overdue', to_post_id: posts.chair },
      { kind: 'overdue-below', to_post_id: posts.provinceChair },
    ])
    await at.stage.do(await at.by('clerk'), d.reportDirective, { directive, words: 'Báo cáo trễ ba ngày.' })
    const [fact] = await at.rows(
      "select data from civic.fact where matter_id = $1 and kind = 'directive.reported'",
      directive,
    )
    expect(fact.data).toMatchObject({ late: true })
  })

  test('without a day it is owed by none, and is never late', async () => {
    const directive = await receive({ due: '' })
    expect(await at.duties(directive)).toEqual([])
  })

  test('is entered once, by those who keep the papers, for a leader of their own office', async () => {
    await receive({ documentNumber: '77/UBND' })
    await expect(receive({ documentNumber: '77/UBND' })).rejects.toThrow('directive-entered')
    await expect(receive({ post: posts.economy })).rejects.toThrow('not-a-leader-here')
    await expect(receive({ post: posts.secretary })).rejects.toThrow('not-a-leader-here')
    await expect(receive({ receivedOn: '2026-08-18' })).rejects.toThrow('received-in-the-future')
    await expect(receive({ receivedOn: '2026-05-01', issuedOn: '' })).rejects.toThrow('received-too-long-ago')
    for (const post of ['economy', 'front', 'hamlet'] as const)
      await expect(at.stage.do(await at.by(post), d.receiveDirective, paper), post).rejects.toThrow('not-allowed')
  })

  test('another office does not report on it', async () => {
    const directive = await receive()
    for (const post of ['secretary', 'otherChair', 'front'] as const)
      await expect(
        at.stage.do(await at.by(post), d.reportDirective, { directive, words: 'Đã xong cả rồi.' }),
        post,
      ).rejects.toThrow('not-allowed')
  })
})

describe('the theme of the year', () => {
  test('is set by the Party committee, and set anew when the words change', async () => {
    const theme = { year: 2026, title: 'Nghe dân nói, làm dân thấy' }
    await at.stage.do(await at.by('secretary'), d.setTheme, theme)
    await at.stage.do(await at.by('secretary'), d.setTheme, { ...theme, title: 'Nghe dân nói, làm cho dân thấy' })
    const shown = await at.stage.database.outside
      .withTables<{ 'programme.public_theme': { title: string } }>()
      .selectFrom('programme.public_theme')
      .select('title')
      .execute()
    expect(shown).toEqual([{ title: 'Nghe dân nói, làm cho dân thấy' }])
    for (const post of ['chair', 'building', 'front'] as const)
      await expect(at.stage.do(await at.by(post), d.setTheme, theme), post).rejects.toThrow('not-allowed')
  })
})

describe('who stands for which hamlet', () => {
  const stand = { hamlet: 'ấp 3 Tân Ân', post: posts.economy, from: '2026-08-17' }

  test('is public, by post; nobody is put in charge twice', async () => {
    await at.stage.do(await at.by('chair'), d.takeStand, stand)
    await expect(
      at.stage.do(await at.by('secretary'), d.takeStand, { ...stand, hamlet: 'Ap 3, Tan An' }),
    ).rejects.toThrow('stands-already')
    const [shown] = await at.rows('select * from programme.public_stand')
    expect(shown).toMatchObject({ hamlet: 'ấp 3 Tân Ân', post_id: posts.economy, stands_until: null })
    await at.stage.do(await at.by('chair'), d.endStand, { stand: shown.id, until: '2026-09-01' })
    await at.stage.do(await at.by('chair'), d.takeStand, { ...stand, from: '2026-09-01' })
  })

  test('is said by leaders of the place, about posts of the place', async () => {
    for (const post of ['economy', 'building', 'front', 'hamlet'] as const)
      await expect(at.stage.do(await at.by(post), d.takeStand, stand), post).rejects.toThrow('not-allowed')
    await expect(at.stage.do(await at.by('otherChair'), d.takeStand, stand)).rejects.toThrow('other-place')
    const [open] = await at.rows('select id from programme.stand where stands_until is null')
    await expect(
      at.stage.do(await at.by('otherChair'), d.endStand, { stand: open.id, until: '2026-10-01' }),
    ).rejects.toThrow('not-allowed')
  })
})
