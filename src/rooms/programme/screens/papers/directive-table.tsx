import { shortDay } from '../../../../../packages/vietnamese/src/index.ts'
import { Num, Small, StackTable, Written } from '../../../../ui/index.ts'
import { postName } from '../../posts.ts'
import type { DirectiveListed } from '../../reads/directives.ts'
import { programmeWords } from '../../words.ts'
import { type Counting, DueCell } from '../due.tsx'

/** Directives with the day a report is due and how far their tasks are. */
export const DirectiveTable = ({
  rows,
  caption,
  ...counting
}: { rows: readonly DirectiveListed[]; caption: string } & Counting) => {
  const { lang } = counting
  const words = programmeWords(lang).papers.directive
  return (
    <StackTable<DirectiveListed>
      caption={caption}
      hideCaption
      rows={rows}
      columns={[
        {
          head: words.due,
          stacked: 'line',
          cell: ({ due, reportedOn }) => {
            if (reportedOn !== null) return words.reportedOn(shortDay(reportedOn, lang))
            return due === null ? words.noDue : <DueCell due={due} {...counting} />
          },
        },
        {
          head: words.document,
          header: true,
          cell: (directive) => (
            <>
              <a href={`/chi-dao/${directive.id}`}>
                <Written>{directive.subject}</Written>
              </a>
              <br />
              <Small>
                <Num>{directive.documentNumber}</Num>, {directive.issuer} ·{' '}
                {words.received(shortDay(directive.receivedOn, lang))}
              </Small>
            </>
          ),
        },
        { head: words.post, stacked: 'line', cell: (directive) => postName(lang, directive) },
        { head: words.tasks, stacked: 'line', cell: ({ tasks, done }) => words.done(done, tasks) },
      ]}
    />
  )
}
