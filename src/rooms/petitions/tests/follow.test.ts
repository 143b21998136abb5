import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCaller } from '../../../../tests/support/caller.ts'
import { officesOf, type Petitioner, petitioner, posts } from '../../../../tests/support/petitioner.ts'
import { openStaffed, type Staffed } from '../../../../tests/support/staffed.ts'
import type { Officer } from '../../../civic/actor/actor.ts'
import { groupedCode } from '../../../civic/actor/return-code.ts'
import { openPerson } from '../../../civic/people/person.ts'
import { holderOf } from '../../../demo/holders.ts'
import { transaction } from '../../../platform/database.ts'
import { petitionDeeds as deeds } from '../deeds.ts'
import { returnCode } from '../return-code.ts'

let house: Staffed
let offices: ReturnType<typeof officesOf>
beforeAll(async () => {
  house = await openStaffed('2026-08-17')
  offices = officesOf(house)
})
afterAll(() => house.stop())

const verdicts = async (petition: string): Promise<string[]> => {
  const { rows } = await house.database.owner.query('select value from civic.verdict where matter_id = $1', [petition])
  return rows.map(({ value }) => value)
}
const lookUp = async (code: string) => {
  const browser = openCaller(house.app, randomUUID())
  return { browser, answer: await browser.post('/tra-cuu/xem', { code }) }
}

describe('somebody types the code of the slip on another telephone', () => {
  let sent: Petitioner
  beforeAll(async () => {
    sent = await petitioner(house)
  })

  test('in small letters and with dashes, and reads how it stands', async () => {
    const { browser, answer } = await lookUp(groupedCode(sent.code).toLowerCase().replaceAll(' ', '-'))
    expect([answer.status, answer.to]).toEqual([303, '/theo-doi'])
    expect((await browser.get('/theo-doi')).text).toContain('phải trả lời chậm nhất thứ Tư 09/09')
  })

  test('a wrong code opens nothing, and what was typed stays in its box', async () => {
    const wrong = `${sent.code.slice(0, -1)}${sent.code.endsWith('A') ? 'B' : 'A'}`
    const { browser, answer } = await lookUp(wrong)
    expect(answer.status).toBe(422)
    expect(answer.text).toContain(`value="${wrong}"`)
    expect(browser.cookies.has('nguoi-gui')).toBe(false)
    expect(await browser.get('/theo-doi')).toMatchObject({ status: 303, to: '/tra-cuu' })
  })

  test('leaving forgets it on this machine', async () => {
    const { browser } = await lookUp(sent.code)
    const kept = browser.cookies.get('nguoi-gui') ?? ''
    expect((await browser.post('/ra', {})).to).toBe('/')
    browser.cookies.set('nguoi-gui', kept)
    expect((await browser.get('/theo-doi')).to).toBe('/tra-cuu')
  })
})

describe('a farmer reads the answer', () => {
  let sent: Petitioner
  beforeAll(async () => {
    sent = await petitioner(house)
    await offices.answer(sent)
  })

  test('point by point, with outcome and document, above the box for the farmer’s own word', async () => {
    const html = await sent.page()
    const order = [
      '<b>Điểm 1. </b>Đã nâng đường',
      '<b>Điểm 2. </b>Đã nạo vét',
      'Việc đã xong chưa?',
      'Vì sao là ngày này?',
    ]
    const places = order.map((words) => html.indexOf(words))
    expect(places).toEqual(places.toSorted((one, other) => one - other))
    expect(places).not.toContain(-1)
    expect(html).toContain('12/UBND-KT')
  })

  test('what the office wrote inside is not there', async () => {
    const other = await petitioner(house)
    const note = 'Ra xem tận nơi rồi hãy viết.'
    await offices.accept(other)
    await offices.does('chair', deeds.assignPetition, { petition: other.petition, to: posts.economy, note })
    const inside = "select text from civic.message where matter_id = $1 and audience = 'internal'"
    expect((await house.database.owner.query(inside, [other.petition])).rows).toEqual([{ text: note }])
    expect(await other.page()).not.toContain(note)
  })

  test('not settled without a reason is not taken; the box says what to write', async () => {
    const { status, text } = await sent.says('chua-xong', { reason: ' ' })
    expect(status).toBe(422)
    expect(text).toContain('href="#chua-xong-reason"')
    expect(text).toContain('Xin viết còn chưa xong chỗ nào.')
    expect(await verdicts(sent.petition)).toEqual([])
  })

  test('a change of language keeps the reason that is half written', async () => {
    const { text } = await sent.says('chua-xong', { reason: 'Mưa xuống vẫn', _lang: 'en' })
    expect(text).toContain('>Mưa xuống vẫn</textarea>')
    expect(text).toContain('Is it settled?')
    sent.browser.cookies.delete('lang')
    expect(await verdicts(sent.petition)).toEqual([])
  })

  test('not settled with a reason leads up to the chairperson', async () => {
    const { status, to } = await sent.says('chua-xong', { reason: 'Mưa xuống vẫn ngập.' })
    expect([status, to]).toEqual([303, '/theo-doi'])
    const html = await sent.page()
    expect(html).toContain('Mưa xuống vẫn ngập.')
    expect(html).toContain('Chuyển lên Chủ tịch UBND xã Cần Đước để xem xét lại')
    expect(html).not.toContain('Việc đã xong chưa?')
  })

  test('said a second time it is not now, in words above the page', async () => {
    const { status, text } = await sent.says('da-xong')
    expect(status).toBe(422)
    expect(text).toContain('Lúc này chưa làm được việc đó')
    expect(await verdicts(sent.petition)).toEqual(['not-settled'])
  })
})

describe('the office asks', () => {
  test('the farmer adds what was missing, and the clock goes on', async () => {
    const sent = await petitioner(house)
    await offices.ask(sent)
    expect(await sent.page()).toContain('Ngập đoạn nào, xin cho biết thêm.')
    const empty = await sent.says('bo-sung', { text: '' })
    expect([empty.status, empty.text.includes('href="#bo-sung-text"')]).toEqual([422, true])
    expect((await sent.says('bo-sung', { text: 'Đoạn trước nhà ông Năm.' })).to).toBe('/theo-doi')
    const html = await sent.page()
    expect(html).toContain('Đoạn trước nhà ông Năm.')
    expect(html).toContain('phải trả lời chậm nhất thứ Tư 09/09')
  })
})

describe('the farmer withdraws', () => {
  test('with a reason, and nobody owes anything any more', async () => {
    const sent = await petitioner(house)
    expect((await sent.says('rut', { reason: 'Ấp đã tự làm.' })).to).toBe('/theo-doi')
    const html = await sent.page()
    expect(html).toContain('Bà con đã rút việc này.')
    expect(html).toContain('Ấp đã tự làm.')
    expect(html).not.toContain('action="/theo-doi/')
  })
})

describe('whoever is not the sender in full', () => {
  test('a code that an office printed reads, and is told whom to ask; it cannot speak or withdraw', async () => {
    const key = randomUUID()
    const input = { place: 'xa-can-duoc', topic: 'roads', points: ['Đường ngập.', 'Cống nghẹt.'], phone: '0900000001' }
    const slip = { ...input, channel: 'desk', receivedOn: '2026-08-17' }
    const { petition } = await offices.does('clerk', deeds.enterPetition, slip, key)
    const { browser } = await lookUp(returnCode(house.database.masterKey, key))
    const sent = { petition } as Petitioner
    await offices.answer(sent)
    const { text } = await browser.get('/theo-doi')
    expect(text).toContain('Mã này chỉ để xem')
    expect(text).toContain('Xin chờ Ủy ban MTTQ xã Cần Đước gọi')
    expect(text).not.toContain('action="/theo-doi/')
    for (const form of ['da-xong', 'chua-xong', 'rut']) {
      const said = await browser.post(`/theo-doi/${form}`, { petition, reason: 'Vẫn ngập.' })
      expect([form, said.status]).toEqual([form, 403])
    }
    expect(await verdicts(petition)).toEqual([])
  })

  test('the sender of one petition cannot speak for another', async () => {
    const [mine, theirs] = [await petitioner(house), await petitioner(house)]
    await offices.answer(theirs)
    const { status } = await mine.browser.post('/theo-doi/da-xong', { petition: theirs.petition })
    expect(status).toBe(403)
    expect(await verdicts(theirs.petition)).toEqual([])
  })
})

describe('name and number', () => {
  test('the sender sees which post was shown them and what for, never which officer', async () => {
    const sent = await petitioner(house)
    expect(await sent.page()).toContain('Chưa ai xem.')
    const officer = (await holderOf(house.house.ground, posts.clerk, '2026-08-17')) as Officer
    const { rows } = await house.database.owner.query('select sender_id from petitions.petition where matter_id = $1', [
      sent.petition,
    ])
    const asked = { personId: rows[0].sender_id, officer, matterId: sent.petition, purpose: 'call' as const }
    for (const _ of [1, 2]) {
      await transaction(house.house.ground.db, (tx) => openPerson(tx, house.database.masterKey, asked))
    }
    const html = await sent.page()
    expect(html).toMatch(/Công chức một cửa xã Cần Đước, để gọi báo <span class="s">[\d/]+, 2 lần/)
    const names = await house.database.owner.query('select name from civic.officer where id = $1', [officer.officerId])
    expect(html).not.toContain(names.rows[0].name)
  })
})
