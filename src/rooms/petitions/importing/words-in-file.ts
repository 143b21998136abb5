import { columnsOf, type Import, uploadIdOf } from '../../../civic/exchange/import.ts'
import { rowsOf } from '../../../civic/exchange/upload.ts'
import type { CivicReader } from '../../../civic/tables.ts'
import type { MasterKey } from '../../../platform/keys.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { cellReader, type Matching, wordKey } from './matching.ts'

/** A word of the file, and in how many rows it stands. */
export interface WordInFile {
  word: string
  rows: number
}

export interface AskedWords {
  topic: readonly WordInFile[]
  place: readonly WordInFile[]
  state: readonly WordInFile[]
}

/** More different words are sentences, or names: nobody matches them one by one. */
const mostWords = { topic: 150, place: 150, state: 50 }

/**
 * The different words of the columns whose words have to be matched, the most frequent first. Refuses 'too-many-words' at the field of
 * the column.
 */
export const askedWords = async (
  db: CivicReader,
  masterKey: MasterKey,
  at: Pick<Import, 'columns' | 'upload_id'>,
  matching: Pick<Matching, 'columns'>,
): Promise<AskedWords> => {
  const read = cellReader(columnsOf(at), matching)
  const found = {
    topic: new Map<string, WordInFile>(),
    place: new Map<string, WordInFile>(),
    state: new Map<string, WordInFile>(),
  }
  for await (const rows of rowsOf(db, masterKey, uploadIdOf(at))) {
    for (const [field, words] of Object.entries(found) as [keyof AskedWords, Map<string, WordInFile>][]) {
      for (const { cells } of rows) count(words, read(cells, field))
      const most = mostWords[field]
      if (words.size > most) throw new Refusal('too-many-words', { most }, field)
    }
  }
  const ordered = (words: Map<string, WordInFile>) => [...words.values()].sort((one, other) => other.rows - one.rows)
  return { topic: ordered(found.topic), place: ordered(found.place), state: ordered(found.state) }
}

const count = (words: Map<string, WordInFile>, word: string): void => {
  const key = wordKey(word)
  if (key === '') return
  const known = words.get(key)
  words.set(key, known === undefined ? { word, rows: 1 } : { ...known, rows: known.rows + 1 })
}
