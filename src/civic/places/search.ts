import { sql } from 'kysely'
import { fold, nfc, toneKey } from '../../../packages/vietnamese/src/index.ts'
import type { Day } from '../../../packages/workdays/src/index.ts'
import type { CivicReader } from '../tables.ts'
import { type Place, standingOn } from './places.ts'
import { type Succession, successorsOfAll } from './successions.ts'

export interface PlaceHit {
  place: Place
  /** The name of the district it was in; null for a place without one. */
  district: string | null
  province: string
  stands: boolean
  /** What it became, where it ended. */
  became: Succession[]
}

const LIMIT = 20

/**
 * Places by any name they have or had, typed with or without accents, in either spelling of the tone, in full or short
 * ('TT Cần Đước', 'p4'), alone or with what it lies in ('Tân Phú, Đức Hòa'). Best first: the same name with its accents, the
 * same name without, a beginning, any words; within each, places that stand on `day` before those that ended.
 */
export const searchPlaces = async (db: CivicReader, text: string, day: Day): Promise<PlaceHit[]> => {
  const [first = '', ...within] = spellOut(text).split(',')
  const asked = { name: wordsOf(first), tone: toneKey(first), within: wordsOf(within.join(' ')) }
  if (asked.name.length === 0) return []
  const found = await findNames(db, asked, day)
  const places = await db
    .selectFrom('civic.public_place')
    .selectAll()
    .where('id', 'in', ['', ...found.map(({ id }) => id)])
    .execute()
  const became = await successorsOfAll(
    db,
    found.map(({ id }) => id),
  )
  return found.flatMap(({ id, district, province, stands }) => {
    const place = places.find((one) => one.id === id)
    return place ? [{ place, district, province, stands, became: became.filter(({ fromId }) => fromId === id) }] : []
  })
}

interface Asked {
  name: readonly string[]
  tone: string
  within: readonly string[]
}

interface Found {
  id: string
  district: string | null
  province: string
  stands: boolean
}

const findNames = async (db: CivicReader, { name, tone, within }: Asked, day: Day): Promise<Found[]> => {
  const folded = name.join(' ')
  const named = name.map((word) => sql`' ' || around || ' ' || above like ${`% ${word}%`}`)
  const inside = within.map((word) => sql`' ' || above like ${`% ${word}%`}`)
  const { rows } = await sql<Found>`
    select id, district, province, stands from (
      select distinct on (p.id) p.id, p.short_name, around, above, district, province, ${standingOn('p', day)} as stands,
        case when n.tone_key = ${tone} then 1 when n.folded = ${folded} then 2 when n.folded like ${`${folded}%`} then 3 else 4 end as rank
      from civic.public_place_name n
        join civic.public_place p on p.id = n.place_id
        left join civic.public_place up on up.id = p.parent_id
        left join civic.public_place_name upn on upn.place_id = up.id and upn.spelling = up.name
        left join civic.public_place top on top.id = up.parent_id
        left join civic.public_place_name topn on topn.place_id = top.id and topn.spelling = top.name
        cross join lateral (select n.folded as around, concat_ws(' ', upn.folded, topn.folded) as above,
          case when up.kind = 'district' then up.name end as district, coalesce(top.name, up.name, p.name) as province) as names
      where ${sql.join([...named, ...inside], sql` and `)}
      order by p.id, rank) as hits
    order by rank, stands desc, short_name, id
    limit ${LIMIT}`.execute(db)
  return rows
}

/** Words as they are compared: folded, without points or hyphens. */
const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []

const SHORT_TYPES = { tt: 'thị trấn', tx: 'thị xã', tp: 'thành phố', p: 'phường', x: 'xã', h: 'huyện', t: 'tỉnh' }

/** 'TP. Tân An' → 'thành phố Tân An', 'P4' → 'phường 4'; also after a comma. */
const spellOut = (text: string): string =>
  nfc(text).replace(/(^|,\s*)(tt|tx|tp|p|x|h|t)(?:\.\s*|\s+|(?=\d))/giu, (_, before: string, short: string) => {
    const type = SHORT_TYPES[short.toLowerCase() as keyof typeof SHORT_TYPES]
    return `${before}${type} `
  })
