import { yearOf } from '../../../../packages/workdays/src/index.ts'
import { communesOf, getPlace, type Place } from '../../../civic/places/places.ts'
import { getRule } from '../../../civic/rules/rules.ts'
import type { Reading, Visit } from '../../../civic/screen/screen.ts'
import type { CivicTables } from '../../../civic/tables.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { readsReports, readsReportsOf } from '../may.ts'
import { closingsIn } from '../reads/closings.ts'
import { dueReports } from '../reads/due.ts'
import { firstYearOf } from '../reads/first-year.ts'
import type { ReportTables } from '../tables.ts'
import { reportWords } from '../words.ts'
import { ListView } from './list-view.tsx'
import { reportScreen } from './room-screen.ts'

const yearAsked = 'nam'

const readList = async ({ db }: Reading<CivicTables & ReportTables>, visit: Visit, placeId: string) => {
  const { actor, today, query } = visit
  const place = await getPlace(db, placeId)
  if (!readsReportsOf(actor, place)) throw new Refusal('not-allowed')
  const last = yearOf(today)
  const first = Math.min(await firstYearOf(db, placeId), last)
  const asked = query.get(yearAsked)
  const year = asked === null ? last : Number(asked)
  if (!Number.isInteger(year) || year < first || year > last) throw new Refusal('not-found')
  const years = Array.from({ length: last - first + 1 }, (_, at) => last - at)
  const within = (await getRule(db, 'reports.remind', today)).value
  const due = await dueReports(db, placeId, { today, within })
  const communes: Place[] = place.kind === 'province' ? await communesOf(db, place.id, today) : []
  return { place, year, years, closings: await closingsIn(db, place.id, year), due, communes }
}

const view = (data: Awaited<ReturnType<typeof readList>>, visit: Visit) => ({
  title: reportWords(visit.lang).pages.list.title(data.place.name),
  body: <ListView {...data} yearAsked={yearAsked} visit={visit} />,
  placeId: data.place.id,
})

/** The periods of the officer's own place, and how far their figures are. */
export const ownReports = reportScreen({
  path: '/bao-cao',
  reads: 'app',
  entrance: 'sign-in',
  may: readsReports,
  read: (reading, visit) => {
    if (!readsReports(visit.actor)) throw new Refusal('not-allowed')
    return readList(reading, visit, visit.actor.post.placeId)
  },
  view,
})

export const placeReports = reportScreen({
  path: '/bao-cao/:place',
  reads: 'app',
  entrance: 'sign-in',
  may: readsReports,
  read: (reading, visit) => readList(reading, visit, visit.params.place ?? ''),
  view,
})
