import { sql } from 'kysely'
import { addDays, type Day } from '../../../../packages/workdays/src/index.ts'
import { getPlace } from '../../../civic/places/places.ts'
import { listTopics, type Topic } from '../../../civic/posts/topics.ts'
import { getRule } from '../../../civic/rules/rules.ts'
import type { Reading } from '../../../civic/screen/screen.ts'
import type { CivicReader, CivicTables } from '../../../civic/tables.ts'
import { byTopic, gathered, type Heat, type HotLimits, heatOf } from '../heat.ts'
import { type NearGroup, nearGroups } from '../near.ts'
import type { ProgrammeReader } from '../subject.ts'
import type { ProgrammeTables } from '../tables.ts'

/** What people raise at a place, as it stands today. */
export interface HotView {
  /** How many days count as lately. */
  window: number
  limits: HotLimits
  /** By hamlet and topic, the hottest first. */
  heats: readonly Heat[]
  topics: readonly Topic[]
  /** The whole place, by topic. */
  whole: readonly Heat[]
}

/** What was raised at a commune lately in similar words, whatever room it came to; nothing of wider places, where it says little. */
export const readNear = async (
  reading: Reading<CivicTables & ProgrammeTables>,
  placeId: string,
  today: Day,
): Promise<NearGroup[]> => {
  const { kind } = await getPlace(reading.db, placeId)
  if (kind !== 'commune') return []
  const window = (await getRule(reading.db, 'programme.hot-window', today)).value
  return nearGroups(await reading.raised(placeId, addDays(today, -window)))
}

export const readHot = async (
  reading: Reading<CivicTables & ProgrammeTables>,
  placeId: string,
  today: Day,
): Promise<HotView> => {
  const { db } = reading
  const { kind } = await getPlace(db, placeId)
  const value = async (code: string) => (await getRule(db, code, today)).value
  const window = await value('programme.hot-window')
  const limits = await readLimits(value)
  const concerns = await reading.concerns(placeId, addDays(today, -window))
  return {
    window,
    limits,
    // Hamlets of several communes have the same names: only a commune is told by hamlet.
    heats: kind === 'commune' ? heatOf(gathered(concerns), limits, today) : [],
    topics: await listTopics(db),
    whole: heatOf(byTopic(concerns), limits, today),
  }
}

const readLimits = async (value: (code: string) => Promise<number>): Promise<HotLimits> => ({
  rising: await value('programme.hot-rising'),
  openDays: await value('programme.hot-open'),
  people: await value('programme.hot-people'),
  disputed: await value('programme.hot-disputed'),
})

/** What is marked as hot at a place and not ended, the newest first. */
export const hotMarks = (db: ProgrammeReader, placeId: string) =>
  marks(db)
    .where('h.place_id', '=', placeId)
    .where('h.ended_on', 'is', null)
    .orderBy('h.marked_on', 'desc')
    .orderBy('h.matter_id')
    .execute()

export type HotMark = Awaited<ReturnType<typeof hotMarks>>[number]

const marks = (db: ProgrammeReader) =>
  db
    .selectFrom('programme.hot as h')
    .innerJoin('civic.matter as m', 'm.id', 'h.matter_id')
    .innerJoin('civic.public_place as l', 'l.id', 'h.place_id')
    .innerJoin('civic.public_topic as c', 'c.id', 'h.topic')
    .innerJoin('civic.public_post as b', 'b.id', 'h.marked_by_post_id')
    .leftJoin('civic.public_post as t', 't.id', 'h.to_post_id')
    .select([
      'h.matter_id as id',
      'm.public_code as code',
      'h.hamlet',
      'h.hamlet_key as hamletKey',
      'h.topic',
      'h.to_post_id as toPostId',
    ])
    .select(['h.place_id as placeId', 'l.name as place', 'l.parent_id as parentId', 'h.marked_on as markedOn'])
    .select(['h.ended_on as endedOn', 'm.closed_as as closedAs', 'b.office_id as officeId'])
    .select(['c.name_vi as topicVi', 'c.name_en as topicEn', 'b.short_vi as byVi', 'b.title_en as byEn'])
    .select(['t.short_vi as toVi', 't.title_en as toEn'])
    .select(
      sql<number>`(select count(*)::integer from programme.task k where k.source_matter_id = h.matter_id)`.as('tasks'),
    )

export const findHotMark = (db: ProgrammeReader, matterId: string) =>
  marks(db).where('h.matter_id', '=', matterId).executeTakeFirst()

/** A place and those directly below it: whom the page of hot themes can be asked about. */
export const placesBelow = (db: CivicReader, placeId: string, today: Day) =>
  db
    .selectFrom('civic.public_place')
    .select(['id', 'name'])
    .where('parent_id', '=', placeId)
    .where('kind', '=', 'commune')
    .where((either) => either.or([either('valid_until', 'is', null), either('valid_until', '>', today)]))
    .orderBy('short_name')
    .orderBy('id')
    .execute()
