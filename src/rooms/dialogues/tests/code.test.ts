import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCaller } from '../../../../tests/support/caller.ts'
import { saidIt, sentIt, speaksForPoint, visitor } from '../../../civic/actor/actor.ts'
import { groupedCode } from '../../../civic/actor/return-code.ts'
import { findSender, openSenderSession } from '../../../civic/actor/sender.ts'
import { openHouse } from '../../../house.ts'
import { makeLog } from '../../../platform/log.ts'
import { webApp } from '../../../web/app.ts'
import { dialogueDeeds } from '../deeds.ts'
import { codeOf, followPath } from '../return-code.ts'
import { type Company, gather, hamlet } from './company.ts'

let company: Company
let meeting: string
const key = 'asker-with-a-code-000001'
beforeAll(async () => {
  company = await gather('2026-03-02')
  meeting = await company.call()
  const asked = { meeting, text: 'Ấp 1 có đèn đường khi nào?', topic: 'utilities', hamlet }
  await company.stage.do(visitor, dialogueDeeds.registerQuestion, asked, key)
})
afterAll(() => company.stage.drop())

describe('the code of one question', () => {
  test('typed on the page for codes, it leads to that question, and the code stands in no address', async () => {
    const { database, ground } = company.stage
    const log = makeLog('error')
    const house = await openHouse({ database, masterKey: ground.masterKey, log, publicUrl: 'https://long-dan.example' })
    const caller = openCaller(webApp(house))
    const code = codeOf(ground.masterKey, key)
    const answer = await caller.post('/tra-cuu/xem', { code: groupedCode(code).toLowerCase() })
    expect([answer.status, answer.to]).toEqual([303, followPath])
    const { rows } = await database.owner.query('select matter_id, point, power from civic.sender_session')
    expect(rows).toEqual([{ matter_id: meeting, point: 1, power: 'verdict' }])
    const wrong = await caller.post('/tra-cuu/xem', { code: `${code.slice(1)}${code.slice(0, 1)}` })
    expect(wrong.status).toBe(422)
  })

  test('opens the words of that one question: its holder is not the sender of the meeting, nor another asker', async () => {
    const token = await openSenderSession(company.stage.database.app, { matterId: meeting, power: 'verdict', point: 1 })
    const asker = await findSender(company.stage.database.app, token)
    if (asker === undefined) throw new Error('the session was just opened')
    expect(asker).toEqual({ kind: 'sender', matterId: meeting, power: 'verdict', point: 1 })
    expect([saidIt(asker, meeting, 1), speaksForPoint(asker, meeting, 1)]).toEqual([true, true])
    expect([saidIt(asker, meeting, 2), sentIt(asker, meeting)]).toEqual([false, false])
  })

  test('negative control: the only sender of a matter has no point, and is no asker of it', () => {
    const sender = company.stage.sender(meeting)
    expect([sentIt(sender, meeting), saidIt(sender, meeting, 1)]).toEqual([true, false])
  })
})
