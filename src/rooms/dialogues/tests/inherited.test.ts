import { afterAll, beforeAll, expect, test } from 'vitest'
import { dialogueDeeds } from '../deeds.ts'
import { type Company, gather } from './company.ts'

const district = 'huyen-can-duoc.2024/ubnd'

let company: Company
let meeting: string
beforeAll(async () => {
  company = await gather('2025-06-02')
  const clerk = await company.stage.officer(`${district}/one-stop-clerk`)
  meeting = await company.held('2025-06-10', { convenor: `${district}/chairperson` }, clerk)
  const row = { meeting, text: 'Cầu Xóm Bồ bao giờ sửa?', topic: 'roads', outcome: 'promised', due: '2025-08-01' }
  const promised = { ...row, post: `${district}/chairperson`, line: 'Sửa cầu Xóm Bồ' }
  await company.stage.do(clerk, dialogueDeeds.recordQuestion, promised)
})
afterAll(() => company.stage.drop())

const promise = () =>
  company.outside
    .selectFrom('dialogues.public_promise')
    .select(['matter_id', 'post_id', 'first_due', 'due', 'state'])
    .executeTakeFirstOrThrow()

test('the district ends: what it promised is its heir’s, by the same day, and the heir keeps it', async () => {
  const { stage } = company
  const before = await promise()
  expect(before.post_id).toBe(`${district}/chairperson`)
  await stage.onDay('2025-07-01')
  const after = await promise()
  expect(after).toEqual({ ...before, post_id: 'tinh-tay-ninh/ubnd/placing-officer' })
  const report = { promise: after.matter_id, report: 'Cầu đã thông xe.' }
  const gone = await stage.officer(`${district}/chairperson`)
  await expect(stage.do(gone, dialogueDeeds.reportPromiseKept, report)).rejects.toMatchObject({ code: 'not-allowed' })
  const heir = await stage.officer(after.post_id)
  expect(await stage.do(heir, dialogueDeeds.reportPromiseKept, report)).toEqual({ kept: 'kept' })
})

test('a post that ended presides over nothing and promises nothing', async () => {
  const { stage, clerk } = company
  const later = await company.call({ heldOn: '2025-07-10' })
  await stage.onDay('2025-07-10')
  const held = { meeting: later, presidedBy: `${district}/chairperson` }
  await expect(stage.do(clerk, dialogueDeeds.holdMeeting, held)).rejects.toMatchObject({
    code: 'post-ended',
    field: 'presidedBy',
  })
})
