import { shortDay } from '../../../packages/vietnamese/src/index.ts'
import type { Place } from '../../civic/places/places.ts'
import type { Succession } from '../../civic/places/successions.ts'
import { Intro, Items, type Lang, Lead, PlaceSearch } from '../../ui/index.ts'
import { webWords } from '../words.ts'
import { placeHref } from './place-list.tsx'

/** The page of a place that ended: what became of it, by which clause; of a district, the way to what lay in it. */
export const Gone = ({ place, successors, lang }: { place: Place; successors: readonly Succession[]; lang: Lang }) => {
  const words = webWords(lang).place
  const divided = successors.length > 1
  const lead = successors.length === 0 ? words.goneWithout : divided ? words.goneParts : words.goneWhole
  return (
    <>
      <Intro title={words.gone(place.name, place.valid_until === null ? '' : shortDay(place.valid_until, lang))}>
        <Lead>{lead}</Lead>
      </Intro>
      <Items
        items={successors.map((step) => ({
          href: placeHref(step.place),
          title: step.place.name,
          note: (
            <>
              {divided ? `${words.shares[step.share]}; ` : ''}
              {step.clause}
            </>
          ),
        }))}
      />
      {successors.length === 0 ? <PlaceSearch action="/noi" /> : null}
    </>
  )
}
