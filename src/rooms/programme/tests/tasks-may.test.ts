import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { keepPhotos } from '../../../civic/attachments/kept-photos.ts'
import { programmeDeeds as d } from '../deeds.ts'
import { type Commune, ditch, openCommune, type PostName, posts, visitor } from './commune.ts'

let at: Commune
beforeAll(async () => {
  at = await openCommune('2026-08-17')
})
beforeEach(() => at.stage.onDay('2026-08-17'))
afterAll(() => at.stage.drop())

describe('who may', () => {
  test('tasks go down, to the unit, from the Party committee to the leaders, and to hamlet heads; never up or sideways', async () => {
    const allowed: [PostName, PostName][] = [
      ['chair', 'vice'],
      ['vice', 'culture'],
      ['economy', 'specialist'],
      ['secretary', 'chair'],
      ['building', 'front'],
      ['provinceChair', 'otherChair'],
      ['provinceVice', 'chair'],
      ['chair', 'hamlet'],
    ]
    for (const [giver, taker] of allowed) expect(await at.give({ taker: posts[taker] }, giver)).toBeTruthy()
    const refused: [PostName, PostName][] = [
      ['chair', 'chair'],
      ['vice', 'chair'],
      ['specialist', 'economy'],
      ['economy', 'culture'],
      ['chair', 'secretary'],
      ['secretary', 'economy'],
      ['front', 'chair'],
      ['chair', 'otherChair'],
      ['provinceChair', 'economy'],
      ['hamlet', 'clerk'],
    ]
    for (const [giver, taker] of refused)
      await expect(at.give({ taker: posts[taker] }, giver), `${giver} to ${taker}`).rejects.toThrow('not-allowed')
    await expect(at.stage.do(visitor, d.giveTask, ditch)).rejects.toThrow('not-allowed')
  })

  test('another branch may not accept, nor another office, nor a visitor', async () => {
    const task = await at.give()
    await at.report(task)
    for (const post of ['front', 'secretary', 'building', 'otherChair', 'provinceChair', 'clerk', 'economy'] as const)
      await expect(at.stage.do(await at.by(post), d.acceptTask, { task }), post).rejects.toThrow('not-allowed')
    await expect(at.stage.do(visitor, d.acceptTask, { task })).rejects.toThrow('not-allowed')
    await at.stage.do(await at.by('vice'), d.acceptTask, { task })
    expect((await at.task(task)).stage).toBe('accepted')
  })

  test('a taker may not accept their own report, under another post either', async () => {
    const task = await at.give({ taker: posts.vice })
    await at.stage.do(await at.by('vice', 'Sáu'), d.reportTask, { task, text: 'Đã làm xong hết rồi.' })
    await expect(at.stage.do(await at.by('vice', 'Sáu'), d.acceptTask, { task })).rejects.toThrow('not-allowed')
    await expect(at.stage.do(await at.by('chair', 'Sáu'), d.acceptTask, { task })).rejects.toThrow('not-allowed')
    await at.stage.do(await at.by('chair', 'Bảy'), d.acceptTask, { task })
  })

  test('only the taker’s unit reports, and nobody accepts what was not reported', async () => {
    const task = await at.give()
    for (const post of ['chair', 'culture', 'clerk', 'secretary'] as const)
      await expect(at.report(task, post), post).rejects.toThrow('not-allowed')
    await expect(at.stage.do(await at.by('chair'), d.acceptTask, { task })).rejects.toThrow('not-now')
    await at.report(task, 'economy')
    await expect(at.report(task, 'economy')).rejects.toThrow('not-now')
  })

  test('only the giver moves, stops and publishes', async () => {
    const task = await at.give()
    const reason = 'Vì lý do nào đó.'
    for (const post of ['economy', 'front', 'secretary'] as const) {
      await expect(at.stage.do(await at.by(post), d.moveTask, { task, due: '2026-09-30', reason })).rejects.toThrow(
        'not-allowed',
      )
      await expect(at.stage.do(await at.by(post), d.stopTask, { task, as: 'cancelled', reason })).rejects.toThrow(
        'not-allowed',
      )
      await expect(at.stage.do(await at.by(post), d.publishTask, { task })).rejects.toThrow('not-allowed')
    }
    await at.stage.do(await at.by('chair'), d.stopTask, { task, as: 'not-done', reason: 'Chủ đất chưa cho máy vào.' })
    expect(await at.task(task)).toMatchObject({ stage: 'stopped', closed_as: 'not-done' })
    expect((await at.duties(task)).map(({ discharged_as }) => discharged_as)).toEqual(['not-done'])
  })
})

describe('what the public sees', () => {
  const seen = (task: string) =>
    at.stage.database.outside
      .selectFrom('civic.public_matter')
      .select('id')
      .where('id', '=', task)
      .execute()
      .then((found) => found.length)

  test('nothing, until the giver publishes; nothing again after it was taken back', async () => {
    const task = await at.give()
    expect(await seen(task)).toBe(0)
    await at.stage.do(await at.by('chair'), d.publishTask, { task })
    expect(await seen(task)).toBe(1)
    await at.stage.do(await at.by('chair'), d.hideTask, { task, reason: 'Ghi nhầm ấp.' })
    expect(await seen(task)).toBe(0)
  })

  test('a line with somebody’s telephone number is not published', async () => {
    const task = await at.give({ line: 'Gặp anh Tư 0912 345 678 để dời hàng rào' })
    await expect(at.stage.do(await at.by('chair'), d.publishTask, { task })).rejects.toThrow('personal-data-found')
  })

  test('photos of a report are shown one by one, by the giver', async () => {
    const task = await at.give()
    const key = 'progress-with-photos-0001'
    const pixel = await import('sharp').then(({ default: sharp }) =>
      sharp({ create: { width: 8, height: 8, channels: 3, background: '#888' } })
        .png()
        .toBuffer(),
    )
    await keepPhotos(at.stage.ground, key, [pixel, pixel])
    await at.stage.do(await at.by('specialist'), d.reportProgress, { task, percent: 50, text: 'Một nửa rồi.' }, key)
    const proofs = await at.rows('select attachment_id, number from programme.proof where task_id = $1', task)
    expect(proofs.map(({ number }) => number)).toEqual([1, 1])
    await at.stage.do(await at.by('chair'), d.publishTask, { task, photos: [proofs[0].attachment_id] })
    const shown = await at.stage.database.outside
      .selectFrom('civic.public_attachment')
      .select('id')
      .where('matter_id', '=', task)
      .execute()
    expect(shown).toEqual([{ id: proofs[0].attachment_id }])
    expect(await at.rows('select count(*)::int as n from civic.kept_photo')).toEqual([{ n: 0 }])
  })
})
