import type { DumpedRow } from './dump.ts'

/** One way of guessing: for entries of the box, by their word, the matter it takes them for. */
export interface Guesses {
  way: string
  matterOf: ReadonlyMap<string, string>
}

/**
 * Somebody who holds the whole dump and wants to know which rating belongs to which petition of a place. Who rated is no secret; what they
 * said is. Tries every table: a value or a transaction that an entry shares with the rows of one matter alone; the order in which rows lie,
 * were written, or stand by any of their columns; and the nearest moment before.
 */
export const attack = (rows: readonly DumpedRow[], place: string): Guesses[] => {
  const { entries, traces, rated } = knownOf(rows, place)
  return [bySharedValue(entries, traces), ...byOrder(entries, traces, rated), ...byMoment(entries, traces)]
}

/** The first of these ways alone: it needs no luck. */
export const attackBySharedValue = (rows: readonly DumpedRow[], place: string): Guesses => {
  const { entries, traces } = knownOf(rows, place)
  return bySharedValue(entries, traces)
}

const knownOf = (rows: readonly DumpedRow[], place: string) => {
  const entries = rows.filter(({ table, columns }) => table === 'satisfaction.box_entry' && columns.place_id === place)
  const asked = rows.filter(({ table, columns }) => table === 'satisfaction.turnout' && columns.place_id === place)
  const rated = asked
    .filter(({ columns }) => columns.took_part === true)
    .map(({ columns }) => String(columns.matter_id))
  const others = rows.filter(({ table }) => table !== 'satisfaction.box_entry')
  return { entries, rated, traces: tracesOf(others, new Set(rated)) }
}

/** A row that belongs to one rated matter: it names it, or a row that does. */
interface Trace {
  row: DumpedRow
  matter: string
}

const tracesOf = (rows: readonly DumpedRow[], rated: ReadonlySet<string>): Trace[] => {
  const matterOfId = new Map([...rated].map((matter) => [matter, matter]))
  // A duty names its matter, an event its duty: two steps reach everything.
  for (let step = 0; step < 2; step += 1) {
    for (const row of rows) {
      const [only, another] = namedIn(row, matterOfId)
      if (only !== undefined && another === undefined) matterOfId.set(String(row.columns.id ?? only), only)
    }
  }
  return rows.flatMap((row) => [...namedIn(row, matterOfId)].map((matter) => ({ row, matter })))
}

const namedIn = ({ columns }: DumpedRow, matterOfId: ReadonlyMap<string, string>): Set<string> =>
  new Set(textsIn(columns).flatMap((text) => matterOfId.get(text) ?? []))

/** Every text in a row, those inside keys such as 'askForRating:<id>' too. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value, ...value.split(':')]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** Shorter ones are levels, kinds and places. */
const tellingText = 8

const marksOf = (row: DumpedRow): string[] => [
  ...row.transactions.map((id) => `transaction ${id}`),
  ...textsIn(row.columns).filter((text) => text.length >= tellingText),
]

const bySharedValue = (entries: readonly DumpedRow[], traces: readonly Trace[]): Guesses => {
  const matters = new Map<string, Set<string>>()
  for (const { row, matter } of traces) {
    for (const mark of marksOf(row)) matters.set(mark, (matters.get(mark) ?? new Set()).add(matter))
  }
  const matterOf = new Map<string, string>()
  for (const entry of entries) {
    for (const mark of marksOf(entry)) {
      const [only, another] = matters.get(mark) ?? []
      if (only !== undefined && another === undefined) matterOf.set(wordOf(entry), only)
    }
  }
  return { way: 'shared value', matterOf }
}

const byOrder = (entries: readonly DumpedRow[], traces: readonly Trace[], rated: readonly string[]): Guesses[] =>
  groupsOf(traces, rated).flatMap(({ name, traces: group }) =>
    orders(group.map(({ row }) => row)).flatMap((trail) =>
      orders(entries).flatMap((order) =>
        [order.sorted, order.sorted.toReversed()].map((sorted) => ({
          way: `${name} by ${trail.by}, box by ${order.by}`,
          matterOf: new Map(
            trail.sorted.map((row, at) => [wordOf(sorted[at]), group.find((one) => one.row === row)?.matter ?? '']),
          ),
        })),
      ),
    ),
  )

/** The rows of one kind, one for each rated matter: the first, or the last, where there are several. */
const groupsOf = (traces: readonly Trace[], rated: readonly string[]): { name: string; traces: Trace[] }[] => {
  const groups = Map.groupBy(traces, ({ row }) => [row.table, row.columns.kind ?? row.columns.deed].join(' '))
  return [...groups].flatMap(([name, group]) =>
    [group, group.toReversed()]
      .map((sorted) => rated.flatMap((matter) => sorted.find((one) => one.matter === matter) ?? []))
      .filter((found) => found.length === rated.length)
      .map((found) => ({ name, traces: found })),
  )
}

/** Rows as they lie, as they were written, and by each column. */
const orders = (rows: readonly DumpedRow[]): { by: string; sorted: DumpedRow[] }[] => {
  const lying = rows.toSorted((one, other) => one.at - other.at)
  const sortedBy = (by: string, value: (row: DumpedRow) => unknown) => ({
    by,
    sorted: lying.toSorted((one, other) => compare(value(one), value(other))),
  })
  return [
    { by: 'place', sorted: lying },
    sortedBy('transaction', ({ transactions }) => transactions[0]),
    ...Object.keys(rows[0]?.columns ?? {}).map((name) => sortedBy(name, ({ columns }) => columns[name])),
  ]
}

const compare = (one: unknown, other: unknown): number => {
  if (typeof one === 'number' && typeof other === 'number') return one - other
  return String(one) < String(other) ? -1 : String(one) > String(other) ? 1 : 0
}

/** For every entry that says when, the matter of which something was written last before. */
const byMoment = (entries: readonly DumpedRow[], traces: readonly Trace[]): Guesses[] => {
  const moments = traces.flatMap(({ row, matter }) => momentsIn(row).map((moment) => ({ moment, matter })))
  const sorted = moments.toSorted((one, other) => one.moment - other.moment)
  const guesses = entries.flatMap((entry) =>
    momentsIn(entry).map(
      (when) => [wordOf(entry), sorted.findLast(({ moment }) => moment <= when)?.matter ?? ''] as const,
    ),
  )
  return guesses.length === 0 ? [] : [{ way: 'nearest moment before', matterOf: new Map(guesses) }]
}

const momentsIn = ({ columns }: DumpedRow): number[] =>
  Object.values(columns).flatMap((value) =>
    typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d/.test(value) ? [Date.parse(value)] : [],
  )

const wordOf = (entry: DumpedRow | undefined): string => String(entry?.columns.word)
