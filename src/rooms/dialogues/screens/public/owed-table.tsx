import { number } from '../../../../../packages/vietnamese/src/index.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import { type Lang, Small, StackTable } from '../../../../ui/index.ts'
import type { OwedLine, owedAt } from '../../reads/public/owed.ts'
import { dialogueWords } from '../../words.ts'

/** What each post owes by rule this month and this year, with the rule. Law nobody checked against its text says so. */
export const OwedTable = ({
  owed: { month, year },
  visit: { today, lang },
}: {
  owed: Awaited<ReturnType<typeof owedAt>>
  visit: Visit
}) => {
  const { place: words } = dialogueWords(lang).public
  if (month.length === 0 && year.length === 0) return null
  const [named = '', nth = ''] = today.split('-')
  return (
    <>
      <h3>{words.owed}</h3>
      <StackTable
        caption={words.owedText}
        columns={columnsIn(lang)}
        groups={[
          { title: words.month(nth, named), rows: month },
          { title: words.year(named), rows: year },
        ].filter(({ rows }) => rows.length > 0)}
      />
    </>
  )
}

const columnsIn = (lang: Lang) => {
  const { place: words, kinds } = dialogueWords(lang).public
  const counted = (head: string, of: (line: OwedLine) => number) => ({
    head,
    num: true,
    cell: (line: OwedLine) => number(of(line), lang),
  })
  return [
    {
      head: words.post,
      header: true,
      cell: (line: OwedLine) => (
        <>
          {lang === 'vi' ? line.postVi : line.postEn}
          <br />
          <Small>{kinds[line.kind]}</Small>
        </>
      ),
    },
    counted(words.owes, ({ wanted }) => wanted),
    counted(words.announced, ({ announced }) => announced),
    counted(words.held, ({ held }) => held),
    counted(words.missed, ({ missed }) => missed),
    { head: words.basis, stacked: 'line' as const, cell: (line: OwedLine) => <Basis line={line} lang={lang} /> },
  ]
}

const Basis = ({ line: { instrument, article, verified }, lang }: { line: OwedLine; lang: Lang }) => (
  <Small>
    {[article, instrument].filter(Boolean).join(', ')}
    {verified ? null : ` (${dialogueWords(lang).public.place.unverified})`}
  </Small>
)
