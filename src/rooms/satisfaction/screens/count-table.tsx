import { number, percent } from '../../../../packages/vietnamese/src/index.ts'
import { type Column, Interval, IntervalScale, type Lang, Spoken, StackTable } from '../../../ui/index.ts'
import { type Count, type CountMeasure, classMeasures, countOf } from '../measures.ts'
import type { Figure } from '../tables.ts'
import { satisfactionWords } from '../words.ts'

const groups: Readonly<Record<'base' | 'classes' | 'beside', readonly CountMeasure[]>> = {
  base: ['received', 'cohort', 'on-time'],
  classes: classMeasures,
  beside: ['asked-review'],
}

/** The complete counts of a quarter, closed or about to be, with their shares on one axis from 0 to 100. No ratings here. */
export const CountTable = ({
  figure,
  minimum,
  caption,
  lang,
}: {
  figure: Figure
  minimum: number
  caption: string
  lang: Lang
}) => {
  const words = satisfactionWords(lang).figures
  const countsOf = (measures: readonly CountMeasure[]) => measures.map((measure) => countOf(figure, measure, minimum))
  const spoken = ({ measure, share }: Count) =>
    share === undefined ? '' : `${words.measures[measure]}: ${words.shareOf(percent(share, lang))}`
  const shared = figure.cohort >= minimum
  const columns: Column<Count>[] = [
    { head: words.figure, header: true, cell: ({ measure }) => words.measures[measure] },
    { head: words.count, num: true, cell: ({ count }) => <b>{number(count, lang)}</b> },
  ]
  const shares: Column<Count>[] = [
    { head: words.share, num: true, cell: ({ share }) => (share === undefined ? '–' : percent(share, lang)) },
    {
      head: (
        <>
          <IntervalScale />
          <Spoken>{words.bar}</Spoken>
        </>
      ),
      bar: true,
      stacked: 'line',
      cell: (count) =>
        count.share === undefined || count.count === 0 ? null : (
          <Interval value={count.share * 100} spoken={spoken(count)} />
        ),
    },
  ]
  return (
    <StackTable<Count>
      caption={`${caption} ${shared ? words.sharesOf : words.thin(number(minimum, lang))}`}
      columns={shared ? [...columns, ...shares] : columns}
      groups={(['base', 'classes', 'beside'] as const).map((name) => ({
        title: words.groups[name],
        rows: countsOf(groups[name]),
      }))}
    />
  )
}
