import { listTopics } from '../../../../../civic/posts/topics.ts'
import { type FormBody, form } from '../../../../../civic/screen/form.ts'
import { matchWords } from '../../../deeds/match-words.ts'
import { Matching, rememberedMatching } from '../../../importing/matching.ts'
import { mayImport } from '../../../importing/may-import.ts'
import { recognisePlaces } from '../../../importing/recognise-places.ts'
import { askedWords } from '../../../importing/words-in-file.ts'
import { getShownImport } from '../../../reads/office/imports.ts'
import { standingCommunes } from '../../../reads/public/where-asked.ts'
import { petitionWords } from '../../../words.ts'
import { askedId, idInPath, officeScreen } from '../office-screen.ts'
import { importerAt, importsPath, wordsForm } from './screen.ts'
import { WordsView } from './words-view.tsx'

const none = { topic: [], place: [], state: [] }

/** Which of the file's words are which of our topics and places, and which say that a matter is over. */
export const wordsPage = officeScreen({
  path: `${importsPath}/${idInPath}/chu`,
  reads: 'app',
  entrance: 'sign-in',
  may: mayImport,
  forms: {
    [wordsForm]: form(matchWords, {
      input: (body, visit) => ({
        import: askedId(visit),
        topics: pairs(body, 'topicWord', 'topics'),
        topic: body.text('topic'),
        places: pairs(body, 'placeWord', 'places'),
        place: body.text('place'),
        ended: body.all('ended'),
      }),
      next: ({ import: id }) => ({ to: `${importsPath}/${id}` }),
    }),
  },
  read: async ({ db, masterKey }, visit) => {
    const { post } = importerAt(visit)
    const at = await getShownImport(db, visit.actor, askedId(visit))
    const own = Matching.safeParse(at.matching).data
    const words = at.upload_id === null || own === undefined ? none : await askedWords(db, masterKey, at, own)
    const communes = await standingCommunes(db, visit.today)
    const known = rememberedMatching(at.remembered)
    const matching = own?.topic === '' && known !== undefined ? { ...known, columns: own.columns } : own
    return {
      at,
      words,
      topics: await listTopics(db),
      communes,
      recognised: recognisePlaces(words.place, communes),
      matching,
      home: communes.find(({ id }) => id === post.placeId)?.id ?? '',
    }
  },
  view: (data, visit) => ({
    title: petitionWords(visit.lang).office.import.wordsTitle,
    form: wordsForm,
    body: <WordsView {...data} visit={visit} />,
  }),
})

/** Two lists that were sent side by side: the words, and what each of them is. */
const pairs = (body: FormBody, words: string, chosen: string) =>
  body.all(words).map((word, at) => ({ word, is: body.all(chosen)[at] ?? '' }))
