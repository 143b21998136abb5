import type { CivicReader } from '../../../civic/tables.ts'
import type { ProgrammeReader } from '../subject.ts'

/** The themes of a place and of the places above it, in one year, the nearest first. For the public. */
export const themesFor = async (db: ProgrammeReader, placeId: string, year: number) => {
  const places = await placesUp(db, placeId)
  const rows = await db
    .selectFrom('programme.public_theme as t')
    .innerJoin('civic.public_place as l', 'l.id', 't.place_id')
    .select(['t.place_id as placeId', 'l.name as place', 't.year', 't.title', 't.words', 't.set_on as setOn'])
    .where('t.place_id', 'in', places)
    .where('t.year', '=', year)
    .execute()
  return rows.sort((one, other) => places.indexOf(one.placeId) - places.indexOf(other.placeId))
}

/** Every theme of a year, of all places, by name; and every year there is one of, the newest first. For the public. */
export const themesOf = (db: ProgrammeReader, year: number) =>
  db
    .selectFrom('programme.public_theme as t')
    .innerJoin('civic.public_place as l', 'l.id', 't.place_id')
    .select(['t.place_id as placeId', 'l.name as place', 't.year', 't.title', 't.words', 't.set_on as setOn'])
    .where('t.year', '=', year)
    .orderBy((order) => order('l.kind', '=', 'province'), 'desc')
    .orderBy('l.short_name')
    .execute()

export type ThemeShown = Awaited<ReturnType<typeof themesOf>>[number]

export const yearsOfThemes = async (db: ProgrammeReader): Promise<number[]> => {
  const rows = await db.selectFrom('programme.public_theme').select('year').distinct().orderBy('year', 'desc').execute()
  return rows.map(({ year }) => year)
}

const placesUp = async (db: CivicReader, placeId: string): Promise<string[]> => {
  const up: string[] = []
  for (let at: string | null = placeId; at !== null; ) {
    const place: { parent_id: string | null } | undefined = await db
      .selectFrom('civic.public_place')
      .select('parent_id')
      .where('id', '=', at)
      .executeTakeFirst()
    up.push(at)
    at = place?.parent_id ?? null
  }
  return up
}
