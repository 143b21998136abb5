import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Caller, openCaller } from '../../../../tests/support/caller.ts'
import { officeWork } from '../../../../tests/support/office-work.ts'
import { openStaffed, type Staffed } from '../../../../tests/support/staffed.ts'
import { petitionDeeds as d } from '../deeds.ts'
import { listMatters } from '../reads/public/list.ts'
import { placesWithin } from '../reads/public/places-within.ts'
import { ownTables } from '../tables.ts'

let house: Staffed
let journalist: Caller
let here: ReturnType<typeof officeWork>
let there: ReturnType<typeof officeWork>
/** The public code of each matter by what it is called here. */
const codes: Record<string, string> = {}
const ids: Record<string, string> = {}

const redacted = (title: string) => ({ title, question: `${title}, xin xem giùm.`, answer: 'Đã xem ngày 22/4/2026.' })
const known = async (name: string, petition: string, work = here) => {
  ids[name] = petition
  codes[name] = await work.codeOf(petition)
}
const ask = async (query: Readonly<Record<string, string>> | string) =>
  (await journalist.get(`/viec?${new URLSearchParams(query)}`)).text
/** Which of the matters stand on a page, by name. */
const found = (html: string): string[] =>
  Object.keys(codes).filter((name) => html.includes(`href="/viec/${codes[name]}"`))

beforeAll(async () => {
  house = await openStaffed('2026-08-03')
  journalist = openCaller(house.app)
  here = officeWork(house)
  there = officeWork(house, 'xa-rach-kien/ubnd')
  await known('settled', await here.fileAndPublish({ topic: 'roads' }, redacted('Trâu qua đường ấp 3')))
  await known('answered', await here.fileAndPublish({ topic: 'utilities' }, redacted('Chuồng trâu mất điện')))
  await known('elsewhere', await there.fileAndPublish({ topic: 'roads' }, redacted('Trâu đi lạc')), there)
  const points = ['Con trâu nhà kế bên qua phá ruộng.']
  const work = async () => {
    const petition = await house.file({ place: 'xa-can-duoc', topic: 'other', points })
    await here.accept(petition, 'other')
    return petition
  }
  await known('private', await work())
  await known('withheld', await work())
  await known('accusation', await work())
  await here.answer(ids.private ?? '')
  await here.answer(ids.withheld ?? '')
  await here.withhold(ids.withheld ?? '', 'personal')
  await house.do(await here.as('one-stop-clerk'), d.handOverPetition, { petition: ids.accusation })
  const sender = { kind: 'sender', matterId: ids.settled ?? '', power: 'verdict' } as const
  await house.do(sender, d.saySettled, { petition: ids.settled })
})
afterAll(() => house.stop())

describe('a journalist looks for matters', () => {
  test('by words without accents, the last one half typed', async () => {
    expect(found(await ask({ q: 'TRAU qua duo' }))).toEqual(['settled'])
    expect(found(await ask({ q: 'trâu' }))).toEqual(['settled', 'answered', 'elsewhere'])
  })

  test('by the code, and by a day that the answer names', async () => {
    expect(found(await ask({ q: codes.settled ?? '' }))).toEqual(['settled'])
    expect(found(await ask({ q: '22 4 2026' }))).toHaveLength(3)
  })

  test('by place, by kind and by how far it has come', async () => {
    expect(found(await ask({ noi: 'xa-rach-kien' }))).toEqual(['elsewhere'])
    expect(found(await ask({ loai: 'utilities' }))).toEqual(['answered'])
    expect(found(await ask({ 'tinh-trang': 'da-xong' }))).toEqual(['settled'])
    expect(found(await ask({ 'tinh-trang': 'cho-xac-nhan', q: 'trau', noi: 'xa-can-duoc' }))).toEqual(['answered'])
  })

  test('the search is in the address, and stands in the form again', async () => {
    const text = await ask({ q: 'trau', noi: 'xa-can-duoc', loai: 'roads', 'tinh-trang': 'da-xong' })
    expect(text).toMatch(/<input[^>]* name="q"[^>]* value="trau"/)
    for (const kept of ['value="xa-can-duoc" selected', 'value="roads" selected', 'name="tinh-trang" value="da-xong"'])
      expect(text).toContain(kept)
    expect(text).toContain('Việc có chữ “trau”')
  })

  test('nothing of what is private, kept back or handed over is found; published, it is', async () => {
    const secret = ['private', 'withheld', 'accusation']
    for (const query of ['', 'q=trau', 'q=pha+ruong', 'noi=xa-can-duoc', 'loai=other', 'tinh-trang=dang-lam']) {
      expect(found(await ask(query)).filter((name) => secret.includes(name))).toEqual([])
    }
    expect(await ask('q=pha+ruong')).toContain('Chưa có việc nào như vậy được công khai.')
    await here.publish(ids.private ?? '', redacted('Trâu phá ruộng'))
    expect(found(await ask('q=pha+ruong'))).toEqual(['private'])
  })

  test('what was asked first is still found after a review was published', async () => {
    const sender = { kind: 'sender', matterId: ids.elsewhere ?? '', power: 'verdict' } as const
    await house.do(sender, d.sayNotSettled, { petition: ids.elsewhere, reason: 'Vẫn còn.' })
    expect(found(await ask({ 'tinh-trang': 'chua-xong' }))).toEqual(['elsewhere'])
    await there.answer(ids.elsewhere ?? '', {}, 'chairperson')
    await there.publish(ids.elsewhere ?? '', redacted('Đã rào bãi cỏ'))
    expect(found(await ask({ q: 'di lac' }))).toEqual(['elsewhere'])
    expect(found(await ask({ q: 'rao bai co' }))).toEqual(['elsewhere'])
  })

  test('an address that nobody could have been given shows the list, not a fault', async () => {
    const odd = [
      'noi=%00',
      'noi=xa-nao',
      'loai=1',
      'tinh-trang=x',
      'q=%27%26%7C!',
      'sau=2026-02-30.x',
      'sau=2026-99-99',
    ]
    for (const query of odd) {
      const { status, text } = await journalist.get(`/viec?${query}`)
      expect([query, status, found(text).length]).toEqual([query, 200, 4])
    }
  })
})

describe('more than a page, most of them on one day', () => {
  const many = Array.from({ length: 22 }, (_, at) => `bò-${at}`)
  beforeAll(async () => {
    await house.onDay('2026-08-04')
    for (const name of many) await known(name, await here.fileAndPublish({ topic: 'land' }, redacted(`Bò số ${name}`)))
  })

  test('two pages show each of them once', async () => {
    const first = await ask('loai=land')
    const next = /<a href="([^"]+)" rel="next">/.exec(first)?.[1]?.replaceAll('&amp;', '&') ?? ''
    const second = (await journalist.get(next)).text
    expect([...found(first), ...found(second)].sort()).toEqual([...many].sort())
    expect(second).not.toContain('rel="next"')
    expect(second).toContain('<a href="/viec?loai=land" rel="prev">')
  })

  test('control: a page that goes on by the day alone loses the rest of that day', async () => {
    const narrowed = { words: '', placeIds: undefined, topic: 'land', state: undefined }
    const after = { openedOn: '2026-08-04', id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' } as const
    expect(await listMatters(ownTables(house.database.outside), { ...narrowed, after }, 20)).toEqual([])
  })

  test('a search that is cut says so, and how to find more exactly', async () => {
    expect(await ask({ q: 'bò' })).toContain('Chỉ hiện 20 việc mới nhất.')
    expect(await ask({ q: 'bò 21' })).not.toContain('Chỉ hiện')
  })
})

describe('what a place’s page and the front page say', () => {
  const section = async (path: string, id: string) =>
    (await journalist.get(path)).text.match(new RegExp(`<section[^>]* id="${id}"[\\s\\S]*?</section>`))?.[0] ?? ''

  test('open and overdue matters are counted whole, unpublished ones too', async () => {
    const points = ['Cống nghẹt, nước tràn vô nhà.']
    await house.file({ place: 'xa-can-duoc', topic: 'roads', points })
    expect(await section('/noi/xa-can-duoc', 'viec')).toContain('<b>1 việc đang chờ trả lời</b>, <b>0 việc quá hạn</b>')
    await house.onDay('2026-09-15')
    expect(await section('/noi/xa-can-duoc', 'viec')).toContain('<b>1 việc đang chờ trả lời</b>, <b>1 việc quá hạn</b>')
    expect(await section('/noi/xa-rach-kien', 'viec')).toContain('<b>0 việc đang chờ trả lời</b>')
    expect(await section('/noi/tinh-tay-ninh', 'viec')).toContain('<b>1 việc quá hạn</b>')
    expect(await section('/', 'viec')).toContain('<b>1 việc quá hạn</b>')
  })

  test('only what a sender called settled stands among the lately done', async () => {
    for (const [path, id] of [
      ['/', 'viec'],
      ['/noi/xa-can-duoc', 'viec'],
      ['/noi/tinh-tay-ninh', 'viec'],
    ] as const)
      expect(found(await section(path, id))).toEqual(['settled'])
    expect(found(await section('/noi/xa-rach-kien', 'viec'))).toEqual([])
  })

  test('an old commune that became one whole new one belongs to it; a split one to the province alone', async () => {
    const db = house.database.outside
    const commune = await placesWithin(db, 'xa-can-duoc')
    expect(commune).toContain('thi-tran-can-duoc.can-duoc.2024')
    const { rows } = await house.database.owner.query(
      `select s.from_id, s.to_id from civic.place_succession s join civic.place_succession o using (from_id)
       where o.to_id <> s.to_id and s.from_id like 'xa-%' limit 1`,
    )
    const [split] = rows
    expect(await placesWithin(db, split.to_id)).not.toContain(split.from_id)
    expect(await placesWithin(db, 'tinh-tay-ninh')).toContain(split.from_id)
  })
})
