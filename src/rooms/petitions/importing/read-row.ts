import { writtenDay } from '../../../civic/exchange/written-day.ts'
import { hmac, type MasterKey } from '../../../platform/keys.ts'
import { type CellReader, type Matching, wordKey } from './matching.ts'

/** A row as the deed is asked for it. Nothing is judged here: what is wrong stays as it is. */
export interface ReadRow {
  /** The other system's, or one made of the row itself where it has none. Empty where the row names none. */
  code: string
  ended: boolean
  /** A cell that holds something, but no day. */
  notADay: boolean
  input: {
    place: string
    topic: string
    points: string[]
    hamlet: string
    spot: string
    name: string
    phone: string
    receivedOn: string
    otherCode: string
    answer: string
  }
}

/** Excel takes a number's leading zero away. */
const phoneOf = (text: string): string => (/^[1-9]\d{8}$/.test(text) ? `0${text}` : text)

export const readRow = (
  read: CellReader,
  cells: readonly string[],
  matching: Matching,
  masterKey: MasterKey,
): ReadRow => {
  const cell = (field: Parameters<CellReader>[1]) => read(cells, field)
  const word = (field: Parameters<CellReader>[1]) => wordKey(cell(field))
  const received = cell('received')
  const receivedOn = writtenDay(received) ?? ''
  const code =
    matching.columns.code === undefined ? codeOf(masterKey, [received, cell('content'), cell('hamlet')]) : cell('code')
  return {
    code,
    ended: matching.columns.state !== undefined && matching.ended.includes(word('state')),
    notADay: received !== '' && receivedOn === '',
    input: {
      place: matching.places[word('place')] ?? matching.place,
      topic: matching.topics[word('topic')] ?? matching.topic,
      points: [cell('content')],
      hamlet: cell('hamlet'),
      spot: cell('spot'),
      name: cell('name'),
      phone: phoneOf(cell('phone')),
      receivedOn,
      otherCode: code,
      answer: cell('answer'),
    },
  }
}

/** A table without codes: the same row has the same one, and nobody without the key can tell the row from it. */
const codeOf = (masterKey: MasterKey, parts: readonly string[]): string =>
  `D-${hmac(masterKey, 'petitions.row-code', JSON.stringify(parts.map(wordKey)))
    .toString('hex')
    .slice(0, 12)
    .toUpperCase()}`
