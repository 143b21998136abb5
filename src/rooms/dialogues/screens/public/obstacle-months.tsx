import { number } from '../../../../../packages/vietnamese/src/index.ts'
import { type Lang, StackTable } from '../../../../ui/index.ts'
import type { ProjectPage } from '../../reads/public/projects.ts'
import { dialogueWords } from '../../words.ts'

type Month = ProjectPage['months'][number]

/** How the counts grew: each line is what there was at the end of the month. */
export const ObstacleMonths = ({ months, lang }: { months: readonly Month[]; lang: Lang }) => {
  const words = dialogueWords(lang).public.works
  const counted = (head: string, of: (row: Month) => number) => ({
    head,
    num: true,
    cell: (row: Month) => number(of(row), lang),
  })
  return (
    <StackTable<Month>
      caption={words.months}
      rows={grown(months)}
      columns={[
        { head: words.untilEndOf, header: true, cell: ({ month }) => words.month(month.slice(5), month.slice(0, 4)) },
        counted(words.raised, ({ raised }) => raised),
        counted(words.answered, ({ answered }) => answered),
        counted(words.agreed, ({ agreed }) => agreed),
      ]}
    />
  )
}

/** From what came in each month to what there was at its end. */
const grown = (months: readonly Month[]): Month[] => {
  const sum = { raised: 0, answered: 0, agreed: 0 }
  return months.map((row) => {
    sum.raised += row.raised
    sum.answered += row.answered
    sum.agreed += row.agreed
    return { ...row, ...sum }
  })
}
