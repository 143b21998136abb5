import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { officesOf, type Petitioner, petitioner } from '../../../../tests/support/petitioner.ts'
import { openStaffed, type Staffed } from '../../../../tests/support/staffed.ts'
import { groupedCode } from '../../../civic/actor/return-code.ts'

/*
 * The return code stands on the receipt and in what its owner types; in no address, no header and no column. Addresses end
 * in histories, logs and pictures of screens, columns in backups.
 */
let house: Staffed
let sent: Petitioner
let receipt: string
/** Every address that was asked for, led to or offered, and every header, in the life of one petition. */
const addresses: string[] = []

const heard = async (method: 'get' | 'post', path: string, fields: Record<string, string> = {}) => {
  const answer = method === 'get' ? await sent.browser.get(path) : await sent.browser.post(path, fields)
  const offered = [...answer.text.matchAll(/ (?:href|src|action|formaction|value)="([^"]*)"/g)].map(
    ([, to]) => to ?? '',
  )
  const headers = [...answer.headers].map(([name, value]) => `${name}: ${value}`)
  addresses.push(path, answer.to ?? '', ...headers, ...offered)
  return answer
}

beforeAll(async () => {
  house = await openStaffed('2026-08-17')
  sent = await petitioner(house)
  const offices = officesOf(house)
  const { petition } = sent
  receipt = (await heard('get', '/phieu')).text
  await heard('get', '/theo-doi')
  await heard('post', '/tra-cuu/xem', { code: sent.code.toLowerCase() })
  await offices.ask(sent)
  await heard('get', '/theo-doi')
  await heard('post', '/theo-doi/bo-sung', { petition, text: 'Đoạn trước nhà ông Năm.' })
  await offices.draft(sent)
  await offices.approve(sent)
  await heard('get', '/theo-doi')
  await heard('post', '/theo-doi/chua-xong', { petition, reason: '' })
  await heard('post', '/theo-doi/chua-xong', { petition, reason: 'Mưa xuống vẫn ngập.' })
  await heard('post', '/theo-doi/rut', { petition, reason: '' })
  await heard('get', '/theo-doi')
  await heard('post', '/ra')
})
afterAll(() => house.stop())

/** However it is written: in groups, with separators of any kind, in small letters, or as the bytes of its signs. */
const holds = (text: string): boolean => {
  const signs = text
    .replace(/%[0-9a-f]{2}/gi, '')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
  return signs.includes(sent.code) || signs.includes(Buffer.from(sent.code).toString('hex').toUpperCase())
}

describe('the code of a petition', () => {
  test('stands on the receipt, for the one who sent it', () => {
    expect(receipt).toContain(`<b class="num">${groupedCode(sent.code)}</b>`)
    expect(holds(receipt)).toBe(true)
  })

  test('stands in no address and no header of its whole life', () => {
    expect(addresses.length).toBeGreaterThan(200)
    expect(addresses.filter(holds)).toEqual([])
  })

  test.each([
    ['plain', (code: string) => `/theo-doi?ma=${code}`],
    ['in groups', (code: string) => `/theo-doi?ma=${encodeURIComponent(groupedCode(code))}`],
    [
      'small, with dashes',
      (code: string) => `location: /phieu/${groupedCode(code).toLowerCase().replaceAll(' ', '-')}`,
    ],
  ])('an address that held it %s would be caught', (_how, address) => {
    expect([...addresses, address(sent.code)].filter(holds)).toHaveLength(1)
  })

  test('stands in no column of the database', async () => {
    expect(await columnsWithIt()).toEqual([])
  })

  test('a column that held it, in clear or as bytes, would be caught', async () => {
    const { owner } = house.database
    await owner.query('create table platform.planted (clear text, bytes bytea)')
    await owner.query('insert into platform.planted values ($1, $2)', [groupedCode(sent.code), Buffer.from(sent.code)])
    expect(await columnsWithIt()).toEqual(['platform.planted.clear', 'platform.planted.bytes'])
    await owner.query('drop table platform.planted')
  })
})

/** Reads every column of every table of ours. */
const columnsWithIt = async (): Promise<string[]> => {
  const { rows: columns } = await house.database.owner.query<{ table: string; column: string }>(
    `select format('%I.%I', n.nspname, c.relname) as table, quote_ident(a.attname) as column
     from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
     where c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
       and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg_toast%'
     order by c.oid, a.attnum`,
  )
  const found: string[] = []
  for (const { table, column } of columns) {
    const { rows } = await house.database.owner.query(`select ${column}::text as text from ${table}`)
    if (rows.some(({ text }) => text !== null && holds(text))) found.push(`${table}.${column}`)
  }
  return found
}
