import { number, percent } from '../../../../packages/vietnamese/src/index.ts'
import { type Column, type Lang, Num, StackTable, Table } from '../../../ui/index.ts'
import type { ShownFigure, ShownPart } from '../shown-figures.ts'
import { reportWords } from '../words.ts'

interface Shown {
  parts: readonly ShownPart[]
  caption: string
  /** What was counted before stands beside. */
  compared: boolean
  /** Where the matters behind a figure are listed. */
  hrefOf?: (figure: ShownFigure) => string
  lang: Lang
}

/** With its sign: '+3', '−1'. */
const signed = (difference: number, lang: Lang): string =>
  `${difference > 0 ? '+' : '−'}${number(Math.abs(difference), lang)}`

/** The figures of a report by room. */
export const FigureTable = ({ parts, caption, compared, hrefOf, lang }: Shown) => {
  const words = reportWords(lang).pages.page
  const columns: Column<ShownFigure>[] = [
    { head: words.figure, header: true, cell: ({ label }) => label },
    {
      head: words.count,
      num: true,
      cell: (figure) => {
        const value = <Num>{number(figure.value, lang)}</Num>
        return figure.behind > 0 && hrefOf ? (
          <a href={hrefOf(figure)} aria-label={`${figure.label}: ${number(figure.value, lang)}`}>
            {value}
          </a>
        ) : (
          value
        )
      },
    },
    {
      head: words.shareShort,
      label: words.share,
      num: true,
      cell: ({ share }) => (share === undefined ? null : <Num>{percent(share, lang)}</Num>),
    },
  ]
  const groups = parts.map(({ title, figures }) => ({ title, rows: figures }))
  // Three short columns stay a table on a phone too: fifty lines one under another would be a long way.
  if (!compared) return <Table<ShownFigure> caption={caption} hideCaption groups={groups} columns={columns} />
  return (
    <StackTable<ShownFigure> caption={caption} hideCaption groups={groups} columns={[...columns, ...comparing(lang)]} />
  )
}

const comparing = (lang: Lang): Column<ShownFigure>[] => {
  const words = reportWords(lang).pages.page
  return [
    {
      head: words.before,
      num: true,
      cell: ({ before }) => (before === undefined ? null : <Num>{number(before, lang)}</Num>),
    },
    {
      head: words.difference,
      num: true,
      cell: ({ value, before = 0 }) => <Num>{signed(value - before, lang)}</Num>,
    },
  ]
}
