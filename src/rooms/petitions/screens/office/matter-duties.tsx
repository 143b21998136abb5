import { shortDay } from '../../../../../packages/vietnamese/src/index.ts'
import { Num, Section, StackTable } from '../../../../ui/index.ts'
import type { Dossier } from '../../reads/office/dossier.ts'
import { postTitle } from '../../reads/public/posts.ts'
import { petitionWords } from '../../words.ts'
import { type Counting, DueCell } from './due.tsx'

/** Every duty of the petition: whose it is or was, by when, and how it ended. */
export const MatterDuties = ({ dossier, ...counting }: { dossier: Dossier } & Omit<Counting, 'calendar'>) => {
  const { lang } = counting
  const all = petitionWords(lang)
  const words = all.office.work
  const { duties, posts, calendar } = dossier
  return (
    <Section id="trach-nhiem" full title={words.duties}>
      <StackTable<Dossier['duties'][number]>
        caption={words.duties}
        hideCaption
        rows={duties}
        columns={[
          {
            head: words.duty,
            header: true,
            cell: ({ kind, round }) => {
              const name = all.duties[kind as keyof typeof all.duties]
              if (round === 0) return name
              return kind === 'petitions.review'
                ? words.review(round)
                : `${name} (${words.review(round).toLowerCase()})`
            },
          },
          { head: words.post, stacked: 'line', cell: ({ post_id }) => postTitle(posts, post_id, lang) },
          {
            head: all.office.desk.due,
            stacked: 'whole',
            cell: ({ due_on: due, due_reason: dueReason, discharged_on }) =>
              discharged_on === null ? (
                <DueCell due={due} dueReason={dueReason} calendar={calendar} {...counting} />
              ) : due === null ? null : (
                <Num>{shortDay(due, lang)}</Num>
              ),
          },
          {
            head: words.done,
            stacked: 'whole',
            cell: ({ discharged_on: on, discharged_as: as }) =>
              on === null
                ? words.open
                : `${words.dischargedAs[as as keyof typeof words.dischargedAs]}, ${shortDay(on, lang)}`,
          },
        ]}
      />
    </Section>
  )
}
