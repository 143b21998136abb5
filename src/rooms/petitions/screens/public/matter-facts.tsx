import { longDay } from '../../../../../packages/vietnamese/src/index.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import { type Fact, Facts } from '../../../../ui/index.ts'
import { clockView } from '../../clock-words.ts'
import type { Clocked } from '../../reads/public/clocks.ts'
import type { PublicMatter } from '../../reads/public/matter.ts'
import { postTitle } from '../../reads/public/posts.ts'
import { petitionWords } from '../../words.ts'
import { clockName, clocksId } from './matter-clocks.tsx'
import { placeInSentence } from './place-words.ts'

/** The post that must answer or did, by when, where, and what about. */
export const MatterFacts = ({ matter, visit }: { matter: PublicMatter; visit: Visit }) => {
  const { clocks, place, now, topic } = matter
  const { lang } = visit
  const words = petitionWords(lang).sender.matter
  const owed = clocks.find(({ duty }) => duty.discharged_on === null)
  const where =
    now === undefined || now.id === place.id ? place.name : words.formerly(place.name, placeInSentence(now, lang))
  return (
    <Facts
      facts={[
        ...(owed === undefined ? answered(matter, visit) : stillOwed(matter, owed, visit)),
        { term: words.where, value: <a href={`/noi/${(now ?? place).id}`}>{where}</a> },
        { term: words.topic, value: (lang === 'vi' ? topic?.name_vi : topic?.name_en) ?? '' },
      ]}
    />
  )
}

const answered = ({ petition, posts, turns, clocks }: PublicMatter, { today, lang }: Visit): Fact[] => {
  const words = petitionWords(lang).sender.matter
  const answer = turns.findLast((turn) => turn.is === 'answered')
  const clocked = clocks.findLast(({ duty }) => duty.kind !== 'petitions.promise')
  return [
    { term: words.answered, value: postTitle(posts, answer?.by ?? petition.post_id, lang) },
    ...(clocked === undefined
      ? []
      : [{ term: clockName(clocked, lang), value: clockView({ ...clocked, today, lang }).summary }]),
  ]
}

const stillOwed = ({ petition, posts }: PublicMatter, owed: Clocked, { today, lang }: Visit): Fact[] => {
  const { matter: words, follow } = petitionWords(lang).sender
  const { due, stand } = clockView({ ...owed, today, lang })
  const term = owed.duty.kind === 'petitions.promise' ? words.mustDo : words.mustAnswer
  const day = (
    <>
      {[due && longDay(due, lang), stand].filter(Boolean).join(', ')}
      <br />
      <a href={`#${clocksId}`}>{follow.why}</a>
    </>
  )
  return [
    { term, value: postTitle(posts, petition.post_id, lang) },
    { term: clockName(owed, lang), value: day },
  ]
}
