import { shortDay } from '../../../packages/vietnamese/src/index.ts'
import type { Place } from '../../civic/places/places.ts'
import type { Succession } from '../../civic/places/successions.ts'
import { Items, type Lang, Section, Small, StackTable } from '../../ui/index.ts'
import { webWords } from '../words.ts'
import { PlaceLink, placeHref } from './place-list.tsx'

/** What a place was made from: clause by clause, or in one line where one clause put all of them together. */
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
  const since = words.since(shortDay(place.valid_from ?? first.onDay, lang))
  const together = predecessors.every(({ clause, share }) => clause === first.clause && share === 'whole')
  if (together)
    return (
      <Section title={words.origin}>
        <p>{since}</p>
        <Items items={predecessors.map((step) => ({ href: placeHref(step.place), title: step.place.name }))} />
        <p>
          <Small>{words.allOfThem(first.clause)}</Small>
        </p>
      </Section>
    )
  return (
    <Section title={words.origin}>
      <StackTable
        caption={since}
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
