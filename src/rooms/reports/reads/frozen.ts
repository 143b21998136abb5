import type { ReportReader } from '../tables.ts'

/** A figure as it was frozen; `behind` counts the matters it opens. */
export interface FrozenFigure {
  room: string
  key: string
  value: number
  of: string | undefined
  behind: number
}

/** The figures of a closing, in the order they were told. */
export const frozenFigures = async (db: ReportReader, closingId: string): Promise<FrozenFigure[]> => {
  const rows = await db
    .selectFrom('reports.figure as f')
    .leftJoin('reports.counted as c', (on) =>
      on.onRef('c.closing_id', '=', 'f.closing_id').onRef('c.room', '=', 'f.room').onRef('c.key', '=', 'f.key'),
    )
    .select(({ fn }) => ['f.room', 'f.key', 'f.value', 'f.part_of', fn.count<number>('c.matter_id').as('behind')])
    .where('f.closing_id', '=', closingId)
    .groupBy(['f.room', 'f.key', 'f.value', 'f.part_of', 'f.position'])
    .orderBy('f.position')
    .execute()
  return rows.map(({ part_of, ...figure }) => ({ ...figure, of: part_of ?? undefined }))
}

/** The matters behind one figure of a closing. */
export const frozenMatters = async (
  db: ReportReader,
  { closingId, room, key }: { closingId: string; room: string; key: string },
): Promise<string[]> => {
  const rows = await db
    .selectFrom('reports.counted')
    .select('matter_id')
    .where('closing_id', '=', closingId)
    .where('room', '=', room)
    .where('key', '=', key)
    .orderBy('matter_id')
    .execute()
  return rows.map(({ matter_id }) => matter_id)
}
