import { shortDay } from '../../../packages/vietnamese/src/index.ts'
import type { Place } from '../../civic/places/places.ts'
import type { Succession } from '../../civic/places/successions.ts'
import { type Lang, Section, StackTable } from '../../ui/index.ts'
import { webWords } from '../words.ts'
import { PlaceLink } from './place-list.tsx'

/** What a place was made from, clause by clause. */
export const Origin = ({
  place,
  predecessors,
  lang,
}: {
  place: Place
  predecessors: readonly Succession[]
  lang: Lang
}) => {
  const words = webWords(lang).place
  const [first] = predecessors
  if (first === undefined) return null
  return (
    <Section title={words.origin}>
      <StackTable
        caption={words.since(shortDay(place.valid_from ?? first.onDay, lang))}
        columns={[
          { head: words.from, cell: (step) => <PlaceLink place={step.place} />, header: true },
          { head: words.share, cell: (step) => words.shares[step.share] },
          { head: words.clause, cell: (step) => step.clause, stacked: 'line' },
        ]}
        rows={predecessors}
      />
    </Section>
  )
}
