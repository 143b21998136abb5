import { z } from 'zod'
import { id } from '../../../civic/deed/fields.ts'
import { assertStage, getImport, moveImport } from '../../../civic/exchange/import.ts'
import { rememberMatching } from '../../../civic/exchange/source.ts'
import { WordsMatched } from '../contract.ts'
import { judgeRows } from '../importing/judge.ts'
import { Matching, wordKey } from '../importing/matching.ts'
import { mayImportHere } from '../importing/may-import.ts'
import { petitionDeed } from '../subject.ts'

const words = z.array(z.object({ word: z.string(), is: z.string() })).max(400)

/** Which of the file's words are which of our topics and places, and which say that a matter is over. Remembered for the source. */
export const matchWords = petitionDeed({
  name: 'matchWords',
  fact: WordsMatched,
  input: z.object({
    import: id,
    topics: words,
    topic: z.string().min(1),
    places: words,
    place: z.string().min(1),
    ended: z.array(z.string()).max(400),
  }),
  find: (tx, input) => getImport(tx, 'petitions', input.import),
  may: mayImportHere,
  run: async (run, at, { topics, topic, places, place, ended }) => {
    assertStage(at, 'values', 'preview')
    const before = Matching.parse(at.matching)
    const matching: Matching = {
      ...before,
      topics: { ...before.topics, ...byKey(topics) },
      places: { ...before.places, ...byKey(places) },
      topic,
      place,
      ended: ended.map(wordKey),
    }
    await judgeRows(run.tx, run, at, matching)
    await rememberMatching(run.tx, at.source_id, matching)
    await moveImport(run.tx, at.id, 'preview', matching)
    return { matterId: null, data: { import: at.id }, result: { import: at.id } }
  },
})

/** What was left open goes where every other word goes. */
const byKey = (matched: z.infer<typeof words>): Record<string, string> =>
  Object.fromEntries(matched.filter(({ is }) => is !== '').map(({ word, is }) => [wordKey(word), is]))
