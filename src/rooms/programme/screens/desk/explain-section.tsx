import { shortDay } from '../../../../../packages/vietnamese/src/index.ts'
import { loadCalendar } from '../../../../civic/calendar/calendar.ts'
import { LinkButton, Num, Section, Small, StackTable } from '../../../../ui/index.ts'
import { postName } from '../../posts.ts'
import { type ExplanationOwed, explanationsOwed } from '../../reads/discipline.ts'
import { programmeWords } from '../../words.ts'
import { DueCell } from '../due.tsx'
import { isOfficer, officerAt, programmeSection } from '../room-screen.ts'

/** On the desk: explanations this post owes. */
export const explainSection = programmeSection({
  slot: 'desk',
  order: 8,
  may: isOfficer,
  show: async ({ db }, visit) => {
    const rows = await explanationsOwed(db, officerAt(visit).post.id)
    if (rows.length === 0) return undefined
    const { lang, today } = visit
    const words = programmeWords(lang)
    const { desk } = words.discipline
    const calendar = await loadCalendar(db)
    const heading = words.tasks.list.count(desk.owed, rows.length)
    return (
      <Section id="ban-giai-trinh" title={heading} full>
        <StackTable<ExplanationOwed>
          caption={heading}
          hideCaption
          rows={rows}
          columns={[
            {
              head: words.tasks.list.due,
              stacked: 'line',
              cell: ({ due }) =>
                due === null ? null : <DueCell due={due} calendar={calendar} today={today} lang={lang} />,
            },
            {
              head: words.papers.desk.matter,
              header: true,
              cell: (row) => (
                <>
                  <a href={`/ky-cuong/${row.id}`}>{desk.late(row.late)}</a>
                  <br />
                  <Small>
                    {desk.by(postName(lang, { postVi: row.byVi, postEn: row.byEn }))},{' '}
                    <Num>{shortDay(row.askedOn, lang)}</Num> · <Num>{row.code}</Num>
                  </Small>
                </>
              ),
            },
            {
              head: words.papers.desk.act,
              stacked: 'half',
              cell: ({ id }) => (
                <LinkButton href={`/ky-cuong/${id}`} quiet>
                  {desk.answer}
                </LinkButton>
              ),
            },
          ]}
        />
      </Section>
    )
  },
})
