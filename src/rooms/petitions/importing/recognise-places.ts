import type { Place } from '../../../civic/places/places.ts'
import { wordKey } from './matching.ts'
import type { WordInFile } from './words-in-file.ts'

/** The communes and wards that words of the file name, in full or without what they are; a name that two share names neither. */
export const recognisePlaces = (
  words: readonly WordInFile[],
  communes: readonly Pick<Place, 'id' | 'name' | 'short_name'>[],
): ReadonlyMap<string, string> => {
  const named = Map.groupBy(
    communes.flatMap(({ id, name, short_name }) => [
      { id, key: wordKey(name) },
      { id, key: wordKey(short_name) },
    ]),
    ({ key }) => key,
  )
  const found = words.flatMap(({ word }): [string, string][] => {
    const ids = [...new Set(named.get(wordKey(word))?.map(({ id }) => id))]
    const [only, another] = ids
    return only === undefined || another !== undefined ? [] : [[word, only]]
  })
  return new Map(found)
}
