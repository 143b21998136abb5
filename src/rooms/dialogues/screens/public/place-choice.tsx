import type { Place } from '../../../../civic/places/places.ts'
import { type Lang, Select } from '../../../../ui/index.ts'
import { dialogueWords } from '../../words.ts'
import { asks } from './calendar-asked.ts'

/** Of which place a public list is asked for. */
export const PlaceChoice = ({
  place,
  places,
  lang,
}: {
  place: Place | undefined
  places: readonly Place[]
  lang: Lang
}) => {
  const { calendar: words } = dialogueWords(lang).public
  return (
    <Select
      name={asks.place}
      label={words.place}
      all={words.anyPlace}
      value={place?.id}
      options={places.map(({ id, name }) => ({ value: id, label: name }))}
    />
  )
}
