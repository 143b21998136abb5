import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { visitor } from '../../../civic/actor/actor.ts'
import { dialogueDeeds } from '../deeds.ts'
import { codeOf, findCode } from '../return-code.ts'
import { type Company, gather, hamlet, ubnd } from './company.ts'

let company: Company
let project: string
beforeAll(async () => {
  company = await gather('2026-03-02')
  const opened = { post: `${ubnd}/chairperson`, name: 'Mở rộng đường huyện 18' }
  project = (await company.stage.do(company.clerk, dialogueDeeds.openProject, opened)).project
})
afterAll(() => company.stage.drop())

const counts = () =>
  company.outside
    .selectFrom('dialogues.public_obstacle_count')
    .select(['state', 'obstacles'])
    .orderBy('state')
    .execute()
const text = 'Giá đền bù căn nhà cấp 4 của tôi tính theo bảng giá cũ.'
const raise = (actor = visitor, told = {}, key?: string) =>
  company.stage.do(actor, dialogueDeeds.raiseObstacle, { project, text, hamlet, name: 'Trần Văn Ba', ...told }, key)
const answer = (number: number, actor = company.clerk) =>
  company.stage.do(actor, dialogueDeeds.answerObstacle, { project, number, answer: 'Đã áp bảng giá mới từ 01/3.' })
const agree = (number: number, actor = company.head) => {
  const said = actor.kind === 'officer' ? { channel: 'slip', how: 'Hộ ký giấy đồng ý ngày 20/3.' } : { channel: 'web' }
  return company.stage.do(actor, dialogueDeeds.agreeObstacle, { project, number, ...said })
}

describe('works for which ground is cleared', () => {
  test('have a code and a name that all may read', async () => {
    const shown = await company.outside.selectFrom('dialogues.public_project').selectAll().execute()
    expect(shown).toMatchObject([
      { name: 'Mở rộng đường huyện 18', place_id: 'xa-can-duoc', post_id: `${ubnd}/chairperson` },
    ])
    expect(shown[0]?.public_code).toMatch(/^DA-/)
  })

  test('a household raises what stands in the way, on the web, at the dialogue, through the head of its hamlet', async () => {
    const meeting = await company.held('2026-03-12', { project })
    expect(await raise(visitor, {}, 'household-three-000001')).toEqual({ project, number: 1, power: 'verdict' })
    expect(await raise(company.clerk, { meeting })).toEqual({ project, number: 2, power: 'read' })
    expect(await raise(company.head)).toEqual({ project, number: 3, power: 'read' })
    expect(await counts()).toEqual([{ state: 'raised', obstacles: 3 }])
    const { masterKey } = company.stage.ground
    const opens = await findCode(company.stage.database.app, masterKey, codeOf(masterKey, 'household-three-000001'))
    expect(opens).toMatchObject({ matterId: project, point: 1, power: 'verdict' })
  })

  test('the meeting must be one of these works', async () => {
    const elsewhere = await company.held('2026-03-13')
    await expect(raise(company.clerk, { meeting: elsewhere })).rejects.toMatchObject({ code: 'not-of-this-project' })
    await expect(company.call({ project: elsewhere, heldOn: '2026-04-20' })).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  test('is answered, and agreed by the household’s own code or as its hamlet’s head writes it down', async () => {
    await answer(1)
    await answer(2)
    await agree(1, company.stage.sender(project, 'verdict', 1))
    await agree(2)
    expect(await counts()).toEqual([
      { state: 'agreed', obstacles: 2 },
      { state: 'raised', obstacles: 1 },
    ])
    await expect(answer(1)).rejects.toMatchObject({ code: 'not-now' })
  })

  test('nobody agrees for the household: not the office that answered, not another household, not before an answer', async () => {
    await expect(agree(3)).rejects.toMatchObject({ code: 'not-now' })
    await answer(3)
    const { stage, clerk, chair, neighbour } = company
    for (const actor of [
      clerk,
      chair,
      neighbour,
      visitor,
      stage.sender(project, 'verdict', 1),
      stage.sender(project, 'read', 3),
    ])
      await expect(agree(3, actor)).rejects.toMatchObject({ code: 'not-allowed' })
    await expect(answer(3, company.front)).rejects.toMatchObject({ code: 'not-allowed' })
    expect(await counts()).toContainEqual({ state: 'answered', obstacles: 1 })
  })

  test('who does not agree says what still stands in the way: it waits for an answer again, and the first answer stays the first', async () => {
    const { stage } = company
    const say = (told: object, actor = stage.sender(project, 'verdict', 3)) =>
      stage.do(actor, dialogueDeeds.disagreeObstacle, { project, number: 3, channel: 'web', text, ...told })
    await expect(say({ text: '' })).rejects.toMatchObject({ problems: [{ field: 'text' }] })
    await expect(say({ channel: 'slip', how: 'Bà con nói.' }, company.clerk)).rejects.toMatchObject({
      code: 'not-allowed',
    })
    await expect(say({ channel: 'slip' }, company.head)).rejects.toMatchObject({ code: 'missing' })
    await say({})
    expect(await counts()).toContainEqual({ state: 'raised', obstacles: 1 })
    await expect(agree(3)).rejects.toMatchObject({ code: 'not-now' })
    await stage.onDay('2026-03-20')
    await answer(3)
    const first = await company.db
      .selectFrom('dialogues.obstacle')
      .select('answered_on')
      .where('number', '=', 3)
      .executeTakeFirst()
    expect(first?.answered_on).toBe('2026-03-13')
  })

  test('who the household is and what it said stands in no view and no fact', async () => {
    const { rows } = await company.stage.database.owner.query<{ all: string }>(
      `select (select string_agg(data::text, ' ') from civic.fact)
         || (select string_agg(to_jsonb(v)::text, ' ') from dialogues.public_obstacle_count v)
         || (select string_agg(to_jsonb(s)::text, ' ') from civic.public_search s) as all`,
    )
    expect(rows[0]?.all).not.toMatch(/Ba|đền bù|den bu|bảng giá/)
    await expect(company.outside.selectFrom('dialogues.obstacle').selectAll().execute()).rejects.toThrow('denied')
  })

  test('by month the counts are told only once many households spoke: before, a month would be a household', async () => {
    const months = () => company.outside.selectFrom('dialogues.public_obstacle_month').selectAll().execute()
    expect(await months()).toEqual([])
    for (let more = 4; more <= 9; more += 1) await raise()
    expect(await months()).toEqual([])
    await raise()
    expect(await months()).toEqual([{ project_id: project, month: '2026-03', raised: 10, answered: 3, agreed: 2 }])
  })
})
