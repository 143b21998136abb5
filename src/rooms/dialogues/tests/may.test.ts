import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Actor, house, visitor } from '../../../civic/actor/actor.ts'
import { dialogueDeeds } from '../deeds.ts'
import { type Company, gather, hamlet, ubnd } from './company.ts'

let company: Company
let called: string
let held: string
beforeAll(async () => {
  company = await gather('2026-03-02')
  called = await company.call({ heldOn: '2026-04-01' })
  held = await company.held('2026-03-12')
})
afterAll(() => company.stage.drop())

const refused = (code: string) => ({ code })
const told = { subject: 'Họp dân', venue: 'Nhà văn hóa', heldOn: '2026-04-02', startsAt: '19:00', hamlet }

describe('who may call', () => {
  const head = 'xa-can-duoc/ap-1-phuoc-tuy/hamlet-head'
  const attempt = (actor: Actor, kind: string, convenor: string) =>
    company.stage.do(actor, dialogueDeeds.callMeeting, { ...told, kind, convenor })

  test('each kind by an office of the branch that holds it', async () => {
    const { head: hamletHead, front, mobiliser, clerk } = company
    await attempt(hamletHead, 'residents', head)
    await attempt(front, 'voters', 'xa-can-duoc/front/front-chair')
    await attempt(mobiliser, 'dialogue', 'xa-can-duoc/party/secretary')
    await attempt(clerk, 'reception', `${ubnd}/chairperson`)
  })

  test('not for another office, not the specialist, not a visitor, not of another branch’s kind', async () => {
    const { head: hamletHead, front, clerk, specialist, neighbour } = company
    const wrong: [Actor, string, string][] = [
      [specialist, 'dialogue', `${ubnd}/chairperson`],
      [neighbour, 'dialogue', `${ubnd}/chairperson`],
      [visitor, 'dialogue', `${ubnd}/chairperson`],
      [clerk, 'dialogue', 'xa-can-duoc/party/secretary'],
      [clerk, 'voters', `${ubnd}/chairperson`],
      [front, 'dialogue', 'xa-can-duoc/front/front-chair'],
      [hamletHead, 'reception', head],
    ]
    for (const [actor, kind, convenor] of wrong)
      await expect(attempt(actor, kind, convenor)).rejects.toMatchObject(refused('not-allowed'))
  })

  test('a hamlet’s head calls for the own hamlet by name; a residents’ meeting of an office must name one', async () => {
    const { stage, head: hamletHead, front } = company
    const { hamlet: _left, ...without } = told
    const { meeting } = await stage.do(hamletHead, dialogueDeeds.callMeeting, {
      ...without,
      kind: 'residents',
      convenor: head,
    })
    const row = await company.db
      .selectFrom('dialogues.meeting')
      .select('hamlet')
      .where('matter_id', '=', meeting)
      .executeTakeFirstOrThrow()
    expect(row.hamlet).toBe(hamlet)
    const nowhere = { ...without, kind: 'residents', convenor: 'xa-can-duoc/front/front-chair' }
    await expect(stage.do(front, dialogueDeeds.callMeeting, nowhere)).rejects.toMatchObject({
      code: 'missing',
      field: 'hamlet',
    })
  })

  test('a meeting held already is entered from a notebook for sixty days', async () => {
    const { stage, head: hamletHead } = company
    const enter = (heldOn: string) =>
      stage.do(hamletHead, dialogueDeeds.callMeeting, { ...told, kind: 'residents', convenor: head, heldOn })
    const { meeting } = await enter('2026-02-01')
    await stage.do(hamletHead, dialogueDeeds.holdMeeting, { meeting, presidedBy: head })
    await expect(enter('2026-01-01')).rejects.toMatchObject({ code: 'held-too-long-ago', params: { days: 60 } })
  })
})

describe('who may work on it', () => {
  const others = () => [visitor, house, company.front, company.head, company.neighbour, company.specialist]

  test('nobody but the convenor’s office moves, cancels, holds, records, reads out or refers', async () => {
    const { stage } = company
    const reason = 'Không có lý do gì'
    const asking = { text: 'Ai cũng ghi được sao?', topic: 'roads' }
    const by = `${ubnd}/economy-head`
    const { number } = await stage.do(company.clerk, dialogueDeeds.recordQuestion, {
      meeting: held,
      ...asking,
      outcome: 'open',
    })
    const on = { meeting: held, number }
    const attempts = (actor: Actor) => [
      stage.do(actor, dialogueDeeds.moveMeeting, { meeting: called, ...told, reason }),
      stage.do(actor, dialogueDeeds.cancelMeeting, { meeting: called, reason }),
      stage.do(actor, dialogueDeeds.holdMeeting, { meeting: called, presidedBy: by }),
      stage.do(actor, dialogueDeeds.recordQuestion, { meeting: held, ...asking, outcome: 'open' }),
      stage.do(actor, dialogueDeeds.reviseQuestion, { ...on, ...asking }),
      stage.do(actor, dialogueDeeds.answerOnSpot, { ...on, answer: 'Có', by }),
      stage.do(actor, dialogueDeeds.referQuestion, on),
      stage.do(actor, dialogueDeeds.readOutMinutes, { meeting: held }),
      stage.do(actor, dialogueDeeds.draftConclusion, { meeting: held, text: reason }),
      stage.do(actor, dialogueDeeds.openAskers, { meeting: held, purpose: 'call' }),
    ]
    for (const actor of others()) {
      const answers = await Promise.allSettled(attempts(actor))
      expect(answers.map((one) => one.status === 'rejected' && (one.reason as { code?: string }).code)).toEqual(
        Array.from({ length: 10 }, () => 'not-allowed'),
      )
    }
  })

  test('a promise is taken down by the convenor’s office or by the office that promises, and by nobody else', async () => {
    const { stage, secretary, neighbour, front, specialist } = company
    const meeting = await company.held('2026-03-16', { convenor: 'xa-can-duoc/party/secretary' }, company.mobiliser)
    const row = { meeting, text: 'Đường ấp bao giờ sửa?', topic: 'roads', outcome: 'open' }
    const { number } = await stage.do(secretary, dialogueDeeds.recordQuestion, row)
    const promised = { meeting, number, post: `${ubnd}/economy-head`, line: 'Sửa đường ấp 1', due: '2026-05-01' }
    for (const actor of [neighbour, front, visitor])
      await expect(stage.do(actor, dialogueDeeds.promiseAtMeeting, promised)).rejects.toMatchObject(
        refused('not-allowed'),
      )
    const { promise } = await stage.do(specialist, dialogueDeeds.promiseAtMeeting, promised)
    const report = { promise, report: 'Đã sửa xong rồi.' }
    for (const actor of [secretary, neighbour, front, visitor])
      await expect(stage.do(actor, dialogueDeeds.reportPromiseKept, report)).rejects.toMatchObject(
        refused('not-allowed'),
      )
  })

  test('questions are withdrawn by the code of that very question, or through the office', async () => {
    const { stage } = company
    const number = await company.ask(called)
    const withdraw = (actor: Actor) => stage.do(actor, dialogueDeeds.withdrawQuestion, { meeting: called, number })
    await expect(withdraw(stage.sender(called, 'verdict', number + 1))).rejects.toMatchObject(refused('not-allowed'))
    await expect(withdraw(visitor)).rejects.toMatchObject(refused('not-allowed'))
    await withdraw(stage.sender(called, 'read', number))
    await expect(withdraw(company.clerk)).rejects.toMatchObject(refused('not-now'))
  })

  test('the house’s own deeds are the house’s', async () => {
    const { stage, chair } = company
    const owe = { post: `${ubnd}/chairperson`, kind: 'reception', rule: 'dialogues.reception.commune.chairperson.2014' }
    await expect(stage.do(chair, dialogueDeeds.openOwed, owe)).rejects.toMatchObject(refused('not-allowed'))
    const note = { meeting: held, number: 1, petition: held, stage: 'settled' }
    await expect(stage.do(chair, dialogueDeeds.noteReferral, note)).rejects.toMatchObject(refused('not-allowed'))
  })
})
