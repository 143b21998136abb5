import { Section } from '../../../ui/index.ts'
import { sitsInFront } from '../may.ts'
import { toClose } from '../reads/closing.ts'
import { satisfactionWords } from '../words.ts'
import { ClosingTable } from './closing-table.tsx'
import { satisfactionSection } from './screen.ts'

/** A desk shows as many places; the list has them all. */
const most = 5

/** On the desk of the Front: the quarters that wait to be closed. */
export const closingSection = satisfactionSection({
  slot: 'desk',
  order: 170,
  may: sitsInFront,
  show: async ({ db }, { actor, today, lang }) => {
    if (!sitsInFront(actor)) return undefined
    const rows = await toClose(db, actor.post, today)
    if (rows.length === 0) return undefined
    const words = satisfactionWords(lang).closing
    return (
      <Section id="ban-chot" full title={words.count(words.desk, rows.length)}>
        <ClosingTable rows={rows.slice(0, most)} lang={lang} />
        {rows.length > most ? (
          <p>
            <a href="/chot-so-lieu">{words.all}</a>
          </p>
        ) : null}
      </Section>
    )
  },
})
