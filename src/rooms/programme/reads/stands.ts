import type { Day } from '../../../../packages/workdays/src/index.ts'
import type { ProgrammeReader } from '../subject.ts'

/** Who stands for which hamlet of a place on a day, by hamlet. For the public. */
export const standsAt = (db: ProgrammeReader, placeId: string, today: Day) =>
  db
    .selectFrom('programme.public_stand as s')
    .innerJoin('civic.public_post as p', 'p.id', 's.post_id')
    .select(['s.id', 's.hamlet', 's.hamlet_key as hamletKey', 's.stands_from as from', 's.stands_until as until'])
    .select(['p.short_vi as postVi', 'p.title_en as postEn'])
    .where('s.place_id', '=', placeId)
    .where((either) => either.or([either('s.stands_until', 'is', null), either('s.stands_until', '>', today)]))
    .orderBy('s.hamlet_key')
    .orderBy('p.rank')
    .orderBy('s.id')
    .execute()

export type StandShown = Awaited<ReturnType<typeof standsAt>>[number]
