import { type SqlBool, sql } from 'kysely'
import { fold } from '../../../../../packages/vietnamese/src/index.ts'
import { matching } from '../../../../civic/search/search.ts'
import type { PetitionReader } from '../../subject.ts'
import { stoodWith } from './similar.ts'

/** How many are shown, the newest first. */
export const mostFound = 50

/** The petitions that stand or stood with one office. What was handed over as an accusation is found by nobody. */
const ofOffice = (db: PetitionReader, officeId: string) =>
  db
    .selectFrom('petitions.petition as p')
    .innerJoin('civic.matter as m', 'm.id', 'p.matter_id')
    .innerJoin('civic.public_place as l', 'l.id', 'm.place_id')
    .innerJoin('civic.public_post as w', 'w.id', 'p.post_id')
    .leftJoin('civic.message as q', (on) =>
      on.onRef('q.matter_id', '=', 'm.id').on('q.kind', '=', 'question').on('q.point', '=', 1),
    )
    .select(['m.id', 'm.public_code as code', 'p.title', 'q.text as firstWords', 'l.name as place', 'p.hamlet'])
    .select(['m.opened_on as receivedOn', 'm.channel', 'm.closed_as as closedAs', 'p.stage'])
    .select(['w.short_vi as postVi', 'w.title_en as postEn'])
    .where('p.stage', '<>', 'handing-over')
    .where((either) => either.or([either('m.closed_as', 'is', null), either('m.closed_as', '<>', 'handed-over')]))
    .where(stoodWith(officeId))
    .orderBy('m.opened_on', 'desc')
    .orderBy('m.id')
    .limit(mostFound)

/** By its own code or another system's, in any spelling of it; else by words and places, without accents. */
export const findMatters = async (db: PetitionReader, officeId: string, typed: string) => {
  const code = signsOf(fold(typed))
  const byCode = code === '' ? [] : await ofOffice(db, officeId).where(hasCode(code)).execute()
  if (byCode.length > 0) return byCode
  const words = matching(typed, 's.words')
  if (words === undefined) return []
  return ofOffice(db, officeId)
    .innerJoin('civic.search_entry as s', (on) => on.onRef('s.matter_id', '=', 'm.id').on('s.audience', '=', 'office'))
    .where(words)
    .execute()
}

export type FoundMatter = Awaited<ReturnType<typeof findMatters>>[number]

const signsOf = (text: string): string => text.replace(/[^a-z\d]/g, '')

const hasCode = (code: string) => {
  const spelled = (column: string) => sql`regexp_replace(lower(${sql.ref(column)}), '[^a-z0-9]', '', 'g') = ${code}`
  return sql<SqlBool>`(${spelled('m.public_code')} or ${spelled('p.other_code')})`
}
