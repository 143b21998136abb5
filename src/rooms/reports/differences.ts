import type { ReportedPart } from '../../civic/screen/screen.ts'
import type { FrozenFigure } from './reads/frozen.ts'

type Counted = Pick<FrozenFigure, 'room' | 'key' | 'value'>

export const nameOf = ({ room, key }: Pick<Counted, 'room' | 'key'>): string => `${room}.${key}`

/** The values of figures by name. A figure that a room did not tell yet is not among them. */
export const valuesOf = (figures: readonly Counted[]): ReadonlyMap<string, number> =>
  new Map(figures.map((figure) => [nameOf(figure), figure.value]))

/** How many figures are told otherwise than they were, or for the first time. */
export const differing = (before: readonly Counted[], parts: readonly ReportedPart[]): number => {
  const values = valuesOf(before)
  const now = parts.flatMap(({ name, figures }) => figures.map(({ key, value }) => ({ room: name, key, value })))
  return now.filter((figure) => values.get(nameOf(figure)) !== figure.value).length
}
