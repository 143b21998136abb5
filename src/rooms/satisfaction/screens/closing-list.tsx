import { Refusal } from '../../../platform/refusal.ts'
import { EmptyState, Intro, Lead, Section } from '../../../ui/index.ts'
import { sitsInFront } from '../may.ts'
import { toClose } from '../reads/closing.ts'
import { satisfactionWords } from '../words.ts'
import { ClosingTable } from './closing-table.tsx'
import { satisfactionScreen } from './screen.ts'

/** What the Front of a place or of a province has to close. */
export const closingList = satisfactionScreen({
  path: '/chot-so-lieu',
  reads: 'app',
  entrance: 'sign-in',
  may: sitsInFront,
  read: async ({ db }, { actor, today }) => {
    if (!sitsInFront(actor)) throw new Refusal('not-allowed')
    return toClose(db, actor.post, today)
  },
  view: (rows, { lang }) => {
    const words = satisfactionWords(lang).closing
    const body = (
      <>
        <Intro title={words.title}>
          <Lead>{words.lead}</Lead>
        </Intro>
        {rows.length === 0 ? (
          <EmptyState action={<a href="/so-lieu">{words.closed}</a>}>
            {words.none} {words.noneWhy}
          </EmptyState>
        ) : (
          <Section id="cho-chot" full title={words.count(words.desk, rows.length)}>
            <ClosingTable rows={rows} lang={lang} />
            <p>
              <a href="/so-lieu">{words.closed}</a>
            </p>
          </Section>
        )}
      </>
    )
    return { title: words.title, body }
  },
})
