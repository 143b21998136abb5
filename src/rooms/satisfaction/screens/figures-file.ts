import { number } from '../../../../packages/vietnamese/src/index.ts'
import { type Cell, csvOf } from '../../../civic/files/csv.ts'
import { getPlace } from '../../../civic/places/places.ts'
import { getRule } from '../../../civic/rules/rules.ts'
import type { TakenAway } from '../../../civic/screen/download.ts'
import { anyone } from '../../../civic/screen/screen.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { countMeasures, countOf, ratingsOf } from '../measures.ts'
import { type ClosedQuarter, closedOf } from '../reads/closed.ts'
import type { SatisfactionReader } from '../tables.ts'
import { satisfactionDownload } from './screen.ts'

const head = [
  'place',
  'quarter',
  'starts_on',
  'ends_on',
  'closed_on',
  'closed_by',
  'measure',
  'basis',
  'count',
  'of',
  'percent',
  'low_95',
  'high_95',
]

type Row = readonly Cell[]
interface Taken {
  name: string
  rows: readonly Row[]
}

/** As it is written on the page, with a point. */
const percent = (share: number | undefined): Cell => (share === undefined ? null : number(share * 100, 'en', 1))

/** One line a figure of the page: what it counts, on what basis, of how many. Of ratings too few to publish there is a line without numbers. */
const rowsOf = (closed: ClosedQuarter, minimum: number): Row[] => {
  const { place_id, quarter, starts_on, ends_on, closed_on, closed_by_post_id } = closed
  const about = [place_id, quarter, starts_on, ends_on, closed_on, closed_by_post_id]
  const counts = countMeasures.map((measure) => {
    const { count, share } = countOf(closed, measure, minimum)
    const of = measure === 'received' || measure === 'cohort' ? null : closed.cohort
    return [...about, measure, 'complete', count, of, percent(share), null, null]
  })
  const ratings = ratingsOf(closed)
  if (ratings === undefined) return [...counts, [...about, 'ratings-good', 'suppressed', null, null, null, null, null]]
  const { asked, given, good, share, interval, turnout } = ratings
  return [
    ...counts,
    [...about, 'ratings-asked', 'complete', asked, null, null, null, null],
    [...about, 'ratings-given', 'complete', given, asked, percent(turnout), null, null],
    [
      ...about,
      'ratings-good',
      'self-selected',
      good,
      given,
      percent(share),
      percent(interval.low),
      percent(interval.high),
    ],
  ]
}

const rowsOfAll = async (db: SatisfactionReader, quarters: readonly ClosedQuarter[]): Promise<Row[]> => {
  const rows = quarters.map(async (closed) =>
    rowsOf(closed, (await getRule(db, 'disclosure.minimum', closed.ends_on)).value),
  )
  return (await Promise.all(rows)).flat()
}

const write = ({ name, rows }: Taken): TakenAway => ({
  name,
  type: 'text/csv; charset=utf-8',
  content: csvOf(head, rows),
})

/** One closed quarter: the figures of its page, with names for machines. */
const ofQuarter = satisfactionDownload({
  path: '/so-lieu/:place/:file{20[0-9][0-9]-Q[1-4]\\.csv}',
  reads: 'public',
  may: anyone,
  read: async ({ db }, { params }) => {
    const { id } = await getPlace(db, params.place ?? '')
    const quarter = params.file?.replace('.csv', '')
    const closed = (await closedOf(db, id)).filter((one) => one.quarter === quarter)
    if (closed.length === 0) throw new Refusal('not-found')
    return { name: `long-dan-${id}-${quarter}.csv`, rows: await rowsOfAll(db, closed) }
  },
  write,
})

/** Every closed quarter of a place: the figures of all those pages. */
const ofPlace = satisfactionDownload({
  path: '/so-lieu/:place/tat-ca.csv',
  reads: 'public',
  may: anyone,
  read: async ({ db }, { params }) => {
    const { id } = await getPlace(db, params.place ?? '')
    return { name: `long-dan-${id}.csv`, rows: await rowsOfAll(db, await closedOf(db, id)) }
  },
  write,
})

export const figuresFiles = [ofQuarter, ofPlace]
