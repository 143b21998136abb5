import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts'
import { readCsv } from '../reference/csv.ts'
import { loadReference } from '../reference/load.ts'
import type { CivicReader, CivicTables } from '../tables.ts'
import { communesOf, findPlaceBySlug, getPlace } from './places.ts'
import { searchPlaces } from './search.ts'
import { predecessorsOf, successorsOf, whereNow } from './successions.ts'

const today = '2026-11-24'
const oracle = join(import.meta.dirname, '../../../../shared/data/admin/crosswalk-longan-tayninh.csv')

let house: FreshDatabase<CivicTables>
let db: CivicReader
beforeAll(async () => {
  house = await freshDatabase<CivicTables>()
  await loadReference(house.owner)
  db = house.outside
})
afterAll(() => house.drop())

const names = async (text: string) => (await searchPlaces(db, text, today)).map(({ place }) => place.id)

describe('a place has a validity in time', () => {
  test('Tây Ninh has 96 communes and wards today, Long An had 186 before', async () => {
    const now = await communesOf(db, 'tinh-tay-ninh', today)
    expect(now).toHaveLength(96)
    expect(now.filter(({ type }) => type === 'phường')).toHaveLength(14)
    expect(await communesOf(db, 'tinh-tay-ninh', '2025-06-30')).toEqual([])
    expect(await communesOf(db, 'tinh-long-an.2024', '2025-06-30')).toHaveLength(186)
    expect(await communesOf(db, 'tinh-long-an.2024', '2025-07-01')).toEqual([])
  })

  test('an official code never stands without dates, nor for two places at once', async () => {
    const codes = await db.selectFrom('civic.public_place_code').selectAll().execute()
    expect(codes.filter((row) => row.valid_from === null && row.valid_until === null)).toEqual([])
    const { rows } = await sql`
      select from civic.public_place_code a join civic.public_place_code b on a.code = b.code and a.place_id < b.place_id
        and daterange(a.valid_from, a.valid_until) && daterange(b.valid_from, b.valid_until)`.execute(db)
    expect(rows).toEqual([])
    const reused = codes.filter(({ code }) => code === '28108').map(({ place_id }) => place_id)
    expect(reused.sort()).toEqual(['thi-tran-can-duoc.can-duoc.2024', 'xa-can-duoc'])
  })

  test('a slug nobody has is undefined, and refused where a place must be', async () => {
    expect(await findPlaceBySlug(db, 'xa-nowhere')).toBeUndefined()
    await expect(getPlace(db, 'xa-nowhere')).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('what became of it', () => {
  test('Tân Chánh went whole into Cần Đước, by its clause', async () => {
    const [heir, ...others] = await successorsOf(db, 'xa-tan-chanh.can-duoc.2024')
    expect(heir).toMatchObject({ place: { id: 'xa-can-duoc' }, share: 'whole', onDay: '2025-07-01' })
    expect(heir?.clause).toMatch(/^Nghị quyết 1682\/NQ-UBTVQH15, Điều 1, khoản \d+$/)
    expect(others).toEqual([])
    const before = await predecessorsOf(db, 'xa-can-duoc')
    expect(new Set(before.map(({ place }) => place.short_name))).toEqual(
      new Set(['Cần Đước', 'Phước Tuy', 'Tân Ân', 'Tân Chánh']),
    )
  })

  test('Đức Hòa Thượng was split and has two', async () => {
    const split = await successorsOf(db, 'xa-duc-hoa-thuong.duc-hoa.2024')
    expect(split.map(({ place, share }) => [place.id, share]).sort()).toEqual([
      ['xa-duc-lap', 'part'],
      ['xa-my-hanh', 'remainder'],
    ])
  })

  test('a district has no heir; its communes lead to six', async () => {
    expect(await successorsOf(db, 'huyen-can-duoc.2024')).toEqual([])
    const { stands, places } = await whereNow(db, 'huyen-can-duoc.2024', today)
    expect(stands).toBe(false)
    expect(places.map(({ id }) => id)).toEqual([
      'xa-can-duoc',
      'xa-long-cang',
      'xa-long-huu',
      'xa-my-le',
      'xa-rach-kien',
      'xa-tan-lan',
    ])
  })

  test('before the day of change a place is where it always was', async () => {
    expect(await whereNow(db, 'huyen-can-duoc.2024', '2025-06-30')).toMatchObject({
      stands: true,
      places: [{ id: 'huyen-can-duoc.2024' }],
    })
    expect(await whereNow(db, 'xa-can-duoc', today)).toMatchObject({ stands: true, places: [{ id: 'xa-can-duoc' }] })
  })
})

describe('people search a place by the name they know', () => {
  test.each([
    ['xã Cần Đước', 'xa-can-duoc'],
    ['can duoc', 'xa-can-duoc'],
    ['TT Cần Đước', 'thi-tran-can-duoc.can-duoc.2024'],
    ['tan chanh can duoc', 'xa-tan-chanh.can-duoc.2024'],
    ['Tân Phú, Đức Hòa', 'xa-tan-phu.duc-hoa.2024'],
    ['Tân Phú, Đức Hoà', 'xa-tan-phu.duc-hoa.2024'],
    ['Xã Đức Hoà', 'xa-duc-hoa'],
    ['p4, tp Tân An', 'phuong-4.tan-an.2024'],
    ['Tân Thạnh', 'xa-tan-thanh-tan-thanh'],
    ['Tân Thành', 'xa-tan-thanh-tan-chau'],
  ])('%s → %s', async (typed, id) => {
    expect((await names(typed))[0]).toBe(id)
  })

  test('a hit says what it lay in and what it became', async () => {
    const [hit] = await searchPlaces(db, 'Tân Chánh', today)
    expect(hit).toMatchObject({ district: 'Huyện Cần Đước', province: 'Tỉnh Long An', stands: false })
    expect(hit?.became.map(({ place }) => place.name)).toEqual(['Xã Cần Đước'])
  })

  test('nothing typed finds nothing, signs are not wildcards', async () => {
    expect(await names(' ,  ')).toEqual([])
    expect(await names('%')).toEqual([])
    expect(await names('_a can duoc')).toEqual(await names('a can duoc'))
  })
})

describe.skipIf(!existsSync(oracle))('the resolution, pair by pair (skipped where the shared data is absent)', () => {
  const pairs = existsSync(oracle) ? readCsv(readFileSync(oracle, 'utf8'), 'crosswalk') : []

  /** What an old name in its district and province leads to, as 'new name | share | clause number'. */
  const found = async (address: string, name: string) => {
    const hits = (await searchPlaces(db, address, '2025-06-30')).filter(
      ({ place, stands }) => stands && place.name === name,
    )
    expect(hits, address).toHaveLength(1)
    return hits
      .flatMap(({ became }) =>
        became.map(({ place, share, clause }) => `${place.name} | ${share} | ${clause.match(/\d+$/)}`),
      )
      .sort()
  }
  const wanted = (): Map<string, string[]> => {
    const byAddress = new Map<string, string[]>()
    for (const row of pairs) {
      const address = `${row.old_name}, ${row.old_district}, ${row.old_province}`
      const heir = `${row.new_name} | ${row.share} | ${row.resolution_clause?.match(/\d+$/)}`
      byAddress.set(address, [...(byAddress.get(address) ?? []), heir].sort())
    }
    return byAddress
  }
  const differing = async (expected: Map<string, string[]>) => {
    const wrong: string[] = []
    for (const [address, heirs] of expected) {
      const now = await found(address, address.split(',')[0] ?? '')
      if (now.join() !== heirs.join()) wrong.push(address)
    }
    return wrong
  }

  test('all 302 pairs: an old name in its district leads to exactly its successors, with the clause', async () => {
    expect(pairs).toHaveLength(302)
    expect(wanted().size).toBe(280)
    expect(await differing(wanted())).toEqual([])
  })

  test('negative control: one clause changed is noticed', async () => {
    const sabotaged = wanted()
    const [[address, heirs] = ['', []]] = sabotaged
    sabotaged.set(
      address,
      heirs.map((heir) => heir.replace(/\d+$/, '99')),
    )
    expect(await differing(sabotaged)).toEqual([address])
  })
})
