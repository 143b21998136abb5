import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Day } from '../../../packages/workdays/src/index.ts'
import { type FreshDatabase, freshDatabase } from '../../../tests/support/database.ts'
import { hamletKey } from '../places/hamlet.ts'
import { communesOf } from '../places/places.ts'
import { loadReference } from '../reference/load.ts'
import type { CivicReader, CivicTables } from '../tables.ts'
import { findHeir } from './heirs.ts'
import { findPost, getPost, hamletsOf, officeOf, officesOf, type Post, placeOf, postsOf, superiorOf } from './posts.ts'
import { proposePost } from './propose.ts'
import { listTopics } from './topics.ts'

const today = '2026-11-24'

let house: FreshDatabase<CivicTables>
let db: CivicReader
beforeAll(async () => {
  house = await freshDatabase<CivicTables>()
  await loadReference(house.owner)
  db = house.app
})
afterAll(() => house.drop())

describe('who answers', () => {
  test('the chairperson of Cần Đước, in full and in short, in both languages', async () => {
    expect(await getPost(db, 'xa-can-duoc/ubnd/chairperson')).toMatchObject({
      title_vi: 'Chủ tịch Ủy ban nhân dân xã Cần Đước',
      short_vi: 'Chủ tịch UBND xã Cần Đước',
      title_en: "Chairperson, People's Committee of Cần Đước commune",
      leads: true,
      valid_from: '2025-07-01',
    })
    expect((await placeOf(db, 'xa-can-duoc/ubnd/chairperson')).id).toBe('xa-can-duoc')
    expect((await officeOf(db, 'xa-can-duoc/ubnd/chairperson')).branch).toBe('state')
  })

  test('a ward has the division of a ward', async () => {
    expect((await findPost(db, 'phuong-tan-ninh', 'economy-head', today))?.title_vi).toBe(
      'Trưởng phòng Kinh tế, Hạ tầng và Đô thị phường Tân Ninh',
    )
    expect((await findPost(db, 'xa-can-duoc', 'economy-head', today))?.title_vi).toBe(
      'Trưởng phòng Kinh tế xã Cần Đước',
    )
  })

  test('every commune has the same three offices and twelve posts; in each office somebody leads', async () => {
    for (const commune of await communesOf(db, 'tinh-tay-ninh', today)) {
      const offices = await officesOf(db, commune.id, today)
      expect(offices.map(({ kind }) => kind)).toEqual(['front', 'party-committee', 'peoples-committee'])
      const posts = await Promise.all(offices.map(({ id }) => postsOf(db, id)))
      expect(posts.map((of) => of.length)).toEqual([2, 2, 8])
      expect(posts.every(([first]) => first?.leads)).toBe(true)
    }
  })

  test('a hamlet has a head above whom nobody stands; it is no office of the commune', async () => {
    const head = await getPost(db, 'xa-can-duoc/ap-1-phuoc-tuy/hamlet-head')
    expect(head).toMatchObject({ title_vi: 'Trưởng ấp 1 Phước Tuy', leads: true, superior_id: null, verified: false })
    expect((await officeOf(db, head.id)).branch).toBe('organisation')
    const hamlets = await hamletsOf(db, 'xa-can-duoc', today)
    expect(hamlets.map(({ short_vi }) => short_vi)).toContain('khu phố 7')
    expect(await hamletsOf(db, 'xa-can-duoc', '2025-06-30')).toEqual([])
    expect(new Set(hamlets.map(({ short_vi }) => hamletKey(short_vi))).size).toBe(hamlets.length)
  })

  test('a post is not found before or after its days', async () => {
    expect(await findPost(db, 'xa-can-duoc', 'chairperson', '2025-06-30')).toBeUndefined()
    expect((await findPost(db, 'huyen-can-duoc.2024', 'chairperson', '2025-06-30'))?.id).toBe(
      'huyen-can-duoc.2024/ubnd/chairperson',
    )
    expect(await findPost(db, 'huyen-can-duoc.2024', 'chairperson', '2025-07-01')).toBeUndefined()
  })
})

describe('who stands above', () => {
  test.each([
    ['xa-can-duoc/ubnd/economy-head', 'xa-can-duoc/ubnd/chairperson'],
    ['xa-can-duoc/ubnd/chairperson', 'tinh-tay-ninh/ubnd/chairperson'],
    ['tinh-tay-ninh/construction/director', 'tinh-tay-ninh/ubnd/chairperson'],
    ['xa-tan-chanh.can-duoc.2024/ubnd/chairperson', 'huyen-can-duoc.2024/ubnd/chairperson'],
    ['huyen-can-duoc.2024/ubnd/chairperson', 'tinh-long-an.2024/ubnd/chairperson'],
    ['xa-can-duoc/front/front-officer', 'xa-can-duoc/front/front-chair'],
    ['tinh-tay-ninh/ubnd/chairperson', undefined],
  ])('%s → %s', async (post, superior) => {
    expect((await superiorOf(db, post))?.id).toBe(superior)
  })

  test('every chain ends, stays in its branch, and in the days of its posts', async () => {
    const rows = await db
      .selectFrom('civic.post as p')
      .innerJoin('civic.office as o', 'o.id', 'p.office_id')
      .select(['p.id', 'p.superior_id', 'p.leads', 'p.valid_from', 'p.valid_until', 'o.branch'])
      .execute()
    const posts = new Map(rows.map((row) => [row.id, row]))
    for (const post of rows) {
      const seen = new Set<string>()
      for (let at: typeof post | undefined = post; at !== undefined; at = posts.get(at.superior_id ?? '')) {
        expect(seen.has(at.id), `${post.id} goes round`).toBe(false)
        seen.add(at.id)
        expect([at.branch, at.valid_from, at.valid_until]).toEqual([post.branch, post.valid_from, post.valid_until])
        if (at.superior_id !== null) expect(posts.get(at.superior_id)?.leads).toBe(true)
      }
    }
    expect(rows.length).toBeGreaterThan(1200)
  })
})

describe('who takes over', () => {
  test.each([
    [
      'huyen-can-duoc.2024/ubnd/economy-infrastructure-head',
      'xa-tan-chanh.can-duoc.2024',
      'petitions.answer',
      'xa-can-duoc/ubnd/economy-head',
    ],
    [
      'huyen-can-duoc.2024/ubnd/chairperson',
      'xa-tan-chanh.can-duoc.2024',
      'petitions.answer',
      'xa-can-duoc/ubnd/chairperson',
    ],
    [
      'huyen-can-duoc.2024/ubnd/chairperson',
      'xa-tan-chanh.can-duoc.2024',
      'petitions.review',
      'tinh-tay-ninh/ubnd/chairperson',
    ],
    [
      'huyen-can-duoc.2024/ubnd/chairperson',
      'huyen-can-duoc.2024',
      'petitions.answer',
      'tinh-tay-ninh/ubnd/placing-officer',
    ],
    [
      'xa-long-khe.can-duoc.2024/ubnd/chairperson',
      'xa-long-khe.can-duoc.2024',
      'petitions.answer',
      'xa-rach-kien/ubnd/chairperson',
    ],
    [
      'tinh-long-an.2024/party/mass-mobilisation-head',
      'xa-long-khe.can-duoc.2024',
      'any',
      'tinh-tay-ninh/party/information-mobilisation-head',
    ],
  ])('%s for %s (%s) → %s', async (post, place, duty, heir) => {
    expect((await findHeir(db, post, place, duty))?.id).toBe(heir)
  })

  /** Of every post that ends and every place at or under its own: the pairs without an heir that stands on that day. */
  const withoutHeir = async () => {
    const ending = await house.owner.query<{ post: string; place: string; day: string }>(`
      with recursive under (top, id) as (
        select id, id from civic.place union all select u.top, p.id from under u join civic.place p on p.parent_id = u.id)
      select p.id as post, u.id as place, p.valid_until as day
      from civic.post p join civic.office o on o.id = p.office_id join under u on u.top = o.place_id
      where p.valid_until is not null`)
    const stands = (heir: Post | undefined, day: string) =>
      heir !== undefined && (heir.valid_from ?? day) <= day && (heir.valid_until ?? '9999-12-31') > day
    const without: string[] = []
    for (const { post, place, day } of ending.rows) {
      for (const duty of ['petitions.answer', 'petitions.review']) {
        if (!stands(await findHeir(db, post, place, duty), day)) without.push(`${post} for ${place}`)
      }
    }
    return { pairs: ending.rows.length, without }
  }

  test('every post that ends has an heir for every place it answers for', async () => {
    const { pairs, without } = await withoutHeir()
    expect(pairs).toBeGreaterThan(17 * 5 + 9 * 18)
    expect(without).toEqual([])
  })

  test('negative control: one heir taken away is noticed', async () => {
    const gone = 'xa-tan-an.can-duoc.2024/ubnd/one-stop-clerk'
    const { rows } = await house.owner.query('delete from civic.heir where post_id = $1 returning *', [gone])
    expect((await withoutHeir()).without).toContain(`${gone} for xa-tan-an.can-duoc.2024`)
    await house.owner.query('insert into civic.heir select * from jsonb_populate_recordset(null::civic.heir, $1)', [
      JSON.stringify(rows),
    ])
  })
})

describe('to whom a matter is proposed', () => {
  test('every topic in every commune has a post of that commune, never the one-stop centre that is complained about', async () => {
    const topics = await listTopics(db)
    expect(topics).toHaveLength(7)
    for (const { id } of await communesOf(db, 'tinh-tay-ninh', today)) {
      const posts = await Promise.all(
        topics.map(async (topic) => [topic.id, await proposePost(db, id, topic.id, today)] as const),
      )
      expect(posts.every(([, post]) => post.office_id === `${id}/ubnd`)).toBe(true)
      expect(Object.fromEntries(posts).procedures?.unit).toBe('leaders')
    }
  })

  test.each<[string, string, Day, string]>([
    ['xa-can-duoc', 'roads', today, 'xa-can-duoc/ubnd/economy-head'],
    ['xa-can-duoc', 'information', today, 'xa-can-duoc/ubnd/culture-society-head'],
    ['tinh-tay-ninh', 'roads', today, 'tinh-tay-ninh/ubnd/placing-officer'],
    ['xa-tan-chanh.can-duoc.2024', 'roads', '2024-04-22', 'huyen-can-duoc.2024/ubnd/economy-infrastructure-head'],
    ['xa-tan-chanh.can-duoc.2024', 'procedures', '2024-04-22', 'xa-tan-chanh.can-duoc.2024/ubnd/chairperson'],
    ['xa-tan-chanh.can-duoc.2024', 'roads', today, 'xa-can-duoc/ubnd/economy-head'],
    ['xa-duc-hoa-thuong.duc-hoa.2024', 'roads', today, 'tinh-tay-ninh/ubnd/placing-officer'],
    ['xa-duc-hoa-thuong.duc-hoa.2024', 'roads', '2024-04-22', 'tinh-long-an.2024/ubnd/office-chief'],
    ['huyen-can-duoc.2024', 'land', today, 'tinh-tay-ninh/ubnd/placing-officer'],
  ])('%s, %s, %s → %s', async (place, topic, day, post) => {
    expect((await proposePost(db, place, topic, day)).id).toBe(post)
  })

  test('where nobody answered, it is refused', async () => {
    await expect(proposePost(db, 'phuong-1.tay-ninh.2024', 'roads', '2024-04-22')).rejects.toMatchObject({
      code: 'no-route',
    })
  })
})
