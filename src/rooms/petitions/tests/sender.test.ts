import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Caller, openCaller } from '../../../../tests/support/caller.ts'
import { openStaffed, type Staffed } from '../../../../tests/support/staffed.ts'
import { drawPhoto } from '../../../demo/draw-photo.ts'
import { Qr } from '../../../ui/index.ts'

let house: Staffed
beforeAll(async () => {
  house = await openStaffed('2026-08-17')
})
afterAll(() => house.stop())

type Fields = Readonly<Record<string, string | readonly (string | Blob)[]>>

/** Sends the form as a browser does that has photos chosen. */
const send = async (fields: Fields, search = '') => {
  const body = new FormData()
  for (const [name, values] of Object.entries(fields)) for (const value of [values].flat()) body.append(name, value)
  const headers = { 'sec-fetch-site': 'same-origin' }
  const answer = await house.app.request(`/gui/viec${search}`, { method: 'POST', body, headers })
  return { status: answer.status, text: await answer.text(), to: answer.headers.get('location') }
}
const photo = async (name: string) => new Blob([await drawPhoto(name)], { type: 'image/png' })
const count = async (table: string): Promise<number> => {
  const { rows } = await house.database.owner.query(`select count(*)::int as n from ${table}`)
  return rows[0].n
}
const flooded = 'Đường ấp 3 ngập cả tuần, xe học sinh không qua được.'
const good = {
  place: 'xa-can-duoc',
  topic: 'roads',
  points: flooded,
  hamlet: 'ấp 3',
  name: 'Bà Sáu',
  phone: '0900 000 001',
}

describe('a farmer with an old phone fills in the form', () => {
  const key = randomUUID()
  const half = { _key: key, points: flooded, hamlet: 'ấp 3', spot: 'trước cổng trường', name: 'Bà Sáu', phone: '12' }
  const kept = (text: string) => {
    expect(text).toContain(`>${flooded}</textarea>`)
    for (const value of ['ấp 3', 'trước cổng trường', 'Bà Sáu', '12', key]) expect(text).toContain(`value="${value}"`)
  }

  test('what is missing is said at its box, in the order of the page, and nothing typed or chosen is lost', async () => {
    const { status, text } = await send({ ...half, photos: [await photo('road')] })
    expect(status).toBe(422)
    kept(text)
    expect([...text.matchAll(/<li><a href="#(\w+)">/g)].map(([, field]) => field)).toEqual(['place', 'topic', 'phone'])
    expect(text).toContain('Đã giữ 1 ảnh')
  })

  test('a change of language loses nothing, photos included', async () => {
    const { status, text } = await send({ ...half, _lang: 'en' })
    expect(status).toBe(200)
    kept(text)
    expect(text).toContain('1 photo is kept')
    expect(text).toContain('In which commune or ward did it happen?')
  })

  test('a file that is no photo is refused with the reason; the good one beside it is kept', async () => {
    const wrong = new Blob(['not a picture'], { type: 'image/png' })
    const { status, text } = await send({ ...half, photos: [await photo('ditch'), wrong] })
    expect(status).toBe(422)
    kept(text)
    expect(text).toContain('href="#photos"')
    expect(text).toContain('Đã giữ 2 ảnh')
  })

  test('more photos than can be sent: the first five are kept, and that is said', async () => {
    const _key = randomUUID()
    const photos = await Promise.all(['a', 'b', 'c', 'd', 'e', 'f'].map(photo))
    const { status, text } = await send({ ...half, _key, photos })
    expect(status).toBe(422)
    expect(text).toContain('Chỉ gửi được 5 ảnh.')
    expect(text).toContain('Đã giữ 5 ảnh')
    await send({ ...half, _key, _lang: 'vi' }, '?bo-anh=1')
  })

  test('one more point is one more box, and sends nothing', async () => {
    const before = await count('civic.matter')
    const { text } = await send({ ...half, _lang: 'vi' }, '?diem=2')
    kept(text)
    expect(text.match(/<textarea/g)).toHaveLength(2)
    expect(await count('civic.matter')).toBe(before)
  })

  test('words that read like an accusation lead to a question, with everything still there', async () => {
    const points = 'Cán bộ xã nhận hối lộ để cấp giấy phép cho người quen.'
    const { status, text } = await send({ ...good, _key: key, points })
    expect(status).toBe(422)
    expect(text).toContain('href="#accusation"')
    expect(text).toContain(points)
    expect(text).toContain('Đã giữ 2 ảnh')
  })

  test('mended, it is sent with its photos, and leads to the receipt', async () => {
    const { status, to } = await send({ ...good, _key: key })
    expect([status, to]).toEqual([303, '/phieu'])
    expect(await count('civic.attachment')).toBe(2)
    expect(await count('civic.kept_photo')).toBe(0)
  })

  test('who sends too much in an hour waits, and loses no word', async () => {
    const answers: { status: number; text: string }[] = []
    do answers.push(await send({ ...half, spot: 'cạnh cầu Rạch Đào' }))
    while (answers.at(-1)?.status === 422 && answers.length < 100)
    expect(answers.at(-1)).toMatchObject({ status: 429, text: expect.stringContaining('cạnh cầu Rạch Đào') })
  })

  test('somebody else’s form has none of these photos', async () => {
    const { text } = await send({ ...half, _key: randomUUID() })
    expect(text).not.toContain('Đã giữ')
  })
})

describe('somebody thinks better of it', () => {
  test('a photo chosen by mistake is forgotten at once, the words stay', async () => {
    const _key = randomUUID()
    await send({ _key, points: flooded, photos: [await photo('face')] })
    expect(await count('civic.kept_photo')).toBe(1)
    const { text } = await send({ _key, points: flooded, _lang: 'vi' }, '?bo-anh=1')
    expect(text).toContain(flooded)
    expect(await count('civic.kept_photo')).toBe(0)
  })

  test('who says that it is an accusation leaves nothing here, and is told where to go', async () => {
    const _key = randomUUID()
    await send({ _key, points: flooded, photos: [await photo('face')] })
    const before = await count('civic.matter')
    const { text } = await send({ ...good, _key, accusation: 'yes' })
    expect(text).toContain('Chưa có gì được lưu lại')
    expect(text).not.toContain(flooded)
    expect(await count('civic.matter')).toBe(before)
    expect(await count('civic.kept_photo')).toBe(0)
  })

  test('of a commune that was divided one chooses the part, or leaves it to the province', async () => {
    const { rows } = await house.database.owner.query(
      `select from_id from civic.place_succession group by from_id having count(distinct to_id) > 1 order by from_id limit 1`,
    )
    const { text } = await openCaller(house.app).get(`/gui?noi=${rows[0].from_id}`)
    expect(text.match(/type="radio" name="place"/g)?.length).toBeGreaterThan(2)
    expect(text).toContain('Chưa rõ')
  })
})

describe('the receipt', () => {
  let farmer: Caller
  beforeAll(async () => {
    farmer = openCaller(house.app)
    await farmer.post('/gui/viec', good)
  })
  const codeIn = (html: string) => /<b class="num">([^<]+)<\/b>/.exec(html)?.[1] ?? ''

  test('shows a code of at least 60 bits, who must answer, by when, and the number of the matter', async () => {
    const { text } = await farmer.get('/phieu')
    const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
    const signs = [...codeIn(text).replaceAll(' ', '')]
    expect(signs.every((sign) => alphabet.includes(sign))).toBe(true)
    expect(signs.length * Math.log2(alphabet.length)).toBeGreaterThanOrEqual(60)
    expect(text).toContain('Trưởng phòng Kinh tế xã Cần Đước')
    expect(text).toContain('chậm nhất thứ Tư 09/09/2026')
    expect(text).toMatch(/PA-[A-Z0-9]{4}-[A-Z0-9]{3}/)
  })

  test('its QR opens the look-up page, without the code', async () => {
    const { text } = await farmer.get('/phieu')
    const label = 'Mã QR mở trang tra cứu; mã tra cứu không nằm trong đó'
    const drawn = (address: string) => String(Qr({ text: address, label }))
    expect(text).toContain(drawn(`${house.url}/tra-cuu`))
    expect(text).not.toContain(drawn(`${house.url}/tra-cuu?ma=${codeIn(text)}`))
  })

  test('a form sent twice shows the same code; another petition has another', async () => {
    const code = codeIn((await farmer.get('/phieu')).text)
    const other = openCaller(house.app)
    const _key = randomUUID()
    await other.post('/gui/viec', { ...good, _key })
    const first = codeIn((await other.get('/phieu')).text)
    await other.post('/gui/viec', { ...good, _key })
    expect(codeIn((await other.get('/phieu')).text)).toBe(first)
    expect(first).not.toBe(code)
  })

  test('a receipt that runs into a year without a calendar says why there is no day yet', async () => {
    await house.onDay('2026-12-28')
    const late = openCaller(house.app)
    await late.post('/gui/viec', good)
    expect((await late.get('/phieu')).text).toContain('chưa tính được hạn')
    await house.onDay('2026-08-17')
  })

  test('when its hour is over it is closed; strangers are asked for a code', async () => {
    const receipt = farmer.cookies.get('phieu') ?? ''
    farmer.cookies.delete('phieu')
    const closed = await farmer.get('/phieu')
    expect(closed.text).toContain('Phiếu đã đóng')
    expect(codeIn(closed.text)).toBe('')
    expect(await openCaller(house.app).get('/phieu')).toMatchObject({ status: 303, to: '/tra-cuu' })
    farmer.cookies.set('phieu', receipt)
  })

  test('on a shared machine the next sender does not see the code of the one before', async () => {
    const next = openCaller(house.app)
    await next.post('/gui/viec', good)
    next.cookies.set('phieu', farmer.cookies.get('phieu') ?? '')
    expect((await next.get('/phieu')).text).toContain('Phiếu đã đóng')
  })
})
