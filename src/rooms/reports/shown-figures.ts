import type { FigureWords, ReportedPart } from '../../civic/screen/screen.ts'
import { nameOf } from './differences.ts'
import type { FrozenFigure } from './reads/frozen.ts'

/**
 * A figure as page, workbook and paper show it: all three are made from these, so that their numbers are the same.
 * `name` is the room's name and the key, with a dot.
 */
export interface ShownFigure {
  name: string
  room: string
  label: string
  value: number
  /** Of the figure it is a part of, between 0 and 1: from the ruled minimum up. */
  share: number | undefined
  /** In the closing that this one corrects; undefined where it was not told then. */
  before: number | undefined
  behind: number
}

export interface ShownPart {
  title: string
  figures: readonly ShownFigure[]
}

interface Told {
  figures: readonly FrozenFigure[]
  /** Values of the closing before this one, by name. */
  before: ReadonlyMap<string, number>
  words: ReadonlyMap<string, FigureWords>
  /** Below so many no share is told. */
  minimum: number
}

export const shownParts = ({ figures, before, words, minimum }: Told): ShownPart[] => {
  const values = new Map(figures.map((figure) => [nameOf(figure), figure.value]))
  const shown = figures.map(({ room, key, value, of, behind }): ShownFigure => {
    const whole = of === undefined ? 0 : (values.get(nameOf({ room, key: of })) ?? 0)
    return {
      name: nameOf({ room, key }),
      room,
      label: words.get(room)?.figures[key] ?? key,
      value,
      share: whole > 0 && whole >= minimum ? value / whole : undefined,
      before: before.get(nameOf({ room, key })),
      behind,
    }
  })
  return [...Map.groupBy(shown, ({ room }) => room)].map(([room, rows]) => ({
    title: words.get(room)?.title ?? room,
    figures: rows,
  }))
}

/** What rooms say now, in the shape of what was frozen. */
export const liveFigures = (parts: readonly ReportedPart[]): FrozenFigure[] =>
  parts.flatMap(({ name, figures }) =>
    figures.map(({ key, value, of, matters }) => ({ room: name, key, value, of, behind: new Set(matters).size })),
  )

/** What is told otherwise than in the closing before, or for the first time. */
export const changedParts = (parts: readonly ShownPart[]): ShownPart[] =>
  parts
    .map((part) => ({ ...part, figures: part.figures.filter(({ value, before }) => value !== before) }))
    .filter(({ figures }) => figures.length > 0)
