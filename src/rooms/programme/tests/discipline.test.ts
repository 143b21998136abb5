import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { programmeDeeds as d } from '../deeds.ts'
import { type Commune, openCommune, posts } from './commune.ts'

let at: Commune
beforeAll(async () => {
  at = await openCommune('2026-08-17')
})
beforeEach(() => at.stage.onDay('2026-08-17'))
afterAll(() => at.stage.drop())

const ask = { post: posts.economy, question: 'Vì sao trễ, ngày nào xong?' }

describe('the chairperson asks why it is late', () => {
  test('about what is late that day; the post owes an answer by a day of its own, and gives it', async () => {
    const late = await at.give()
    await expect(at.stage.do(await at.by('chair'), d.askExplanation, ask)).rejects.toThrow('nothing-late')
    await at.stage.onDay('2026-09-03')
    const { explanation } = await at.stage.do(await at.by('chair'), d.askExplanation, ask)
    expect(await at.duties(explanation)).toEqual([
      { kind: 'programme.explain', round: 0, post_id: posts.economy, due_on: '2026-09-08', discharged_as: null },
    ])
    const about = await at.rows(
      'select d.matter_id from programme.explained_duty x join civic.duty d on d.id = x.duty_id where x.explanation_id = $1',
      explanation,
    )
    expect(about).toEqual([{ matter_id: late }])
    await expect(at.stage.do(await at.by('vice'), d.askExplanation, ask)).rejects.toThrow('asked-already')
    const answer = { explanation, text: 'Máy đào hỏng, xong trước ngày 12/9.' }
    for (const post of ['chair', 'specialist', 'secretary', 'otherChair'] as const)
      await expect(at.stage.do(await at.by(post), d.giveExplanation, answer), post).rejects.toThrow('not-allowed')
    await at.stage.do(await at.by('economy'), d.giveExplanation, answer)
    expect(await at.notices(explanation)).toEqual([{ kind: 'explained', to_post_id: posts.chair }])
    expect((await at.duties(explanation))[0]).toMatchObject({ discharged_as: 'given' })
    await at.stage.do(await at.by('vice'), d.askExplanation, ask)
  })

  test('nobody asks upwards, sideways or in another commune', async () => {
    await at.give({ taker: posts.chair, due: '2026-08-20' }, 'secretary')
    await at.stage.onDay('2026-08-21')
    const asked = { ...ask, post: posts.chair }
    for (const post of ['economy', 'vice', 'front', 'otherChair', 'hamlet'] as const)
      await expect(at.stage.do(await at.by(post), d.askExplanation, asked), post).rejects.toThrow('not-allowed')
    await at.stage.do(await at.by('secretary'), d.askExplanation, asked)
  })

  test('an explanation that is not given goes up like everything else', async () => {
    await at.give({ taker: posts.culture, due: '2026-08-20' })
    await at.stage.onDay('2026-08-21')
    const { explanation } = await at.stage.do(await at.by('chair'), d.askExplanation, { ...ask, post: posts.culture })
    await at.stage.onDay('2026-08-28')
    expect(await at.notices(explanation)).toEqual([
      { kind: 'overdue', to_post_id: posts.culture },
      { kind: 'overdue-below', to_post_id: posts.chair },
    ])
  })
})
