import { shortDay } from '../../../../../packages/vietnamese/src/index.ts'
import { civicWords } from '../../../../civic/words.ts'
import { type Lang, Section, Talk, Turn } from '../../../../ui/index.ts'
import type { PublicMatter } from '../../reads/public/matter.ts'
import { postTitle } from '../../reads/public/posts.ts'
import type { Turn as Told } from '../../reads/public/turns.ts'
import { petitionWords } from '../../words.ts'
import { PublishedAnswer, PublishedQuestion } from './matter-round.tsx'

/** What was asked, who had it, what was answered and what the sender said, in order. Posts, never officers' names. */
export const MatterTalk = ({ matter, lang }: { matter: PublicMatter; lang: Lang }) => (
  <Section title={petitionWords(lang).sender.follow.talk}>
    <Talk>
      {matter.turns.map((turn) => (
        <TurnOf turn={turn} matter={matter} lang={lang} />
      ))}
    </Talk>
  </Section>
)

const TurnOf = ({ turn, matter, lang }: { turn: Told; matter: PublicMatter; lang: Lang }) => {
  const all = petitionWords(lang)
  const words = all.sender.story
  const day = shortDay(turn.day, lang)
  const named = (post: string) => postTitle(matter.posts, post, lang)
  switch (turn.is) {
    case 'filed': {
      const { channel, opened_on } = matter.petition
      const when = `${words.question(all.channels[channel])}, ${shortDay(opened_on, lang)}`
      return (
        <Turn who="person" by={words.sender} when={when}>
          <PublishedQuestion round={0} matter={matter} lang={lang} />
        </Turn>
      )
    }
    case 'moved':
      return (
        <Turn who="act" by={words.moved(named(turn.from), named(turn.to))} when={day}>
          <p>{all.grounds[turn.ground]}.</p>
        </Turn>
      )
    case 'more-asked':
      return <Turn who="act" by={words.askedPublic} when={day} />
    case 'more-given':
      return <Turn who="act" by={words.gavePublic} when={day} />
    case 'overdue':
      return <Turn who="act" by={civicWords(lang).facts['duty.overdue']} when={day} />
    case 'answered':
      return (
        <Turn who="office" by={named(turn.by)} when={`${words.answered}, ${day}`}>
          <PublishedAnswer round={turn.round} matter={matter} lang={lang} />
          {turn.promised === null ? null : <p>{words.promised(shortDay(turn.promised, lang))}</p>}
        </Turn>
      )
    case 'kept':
      return <Turn who="office" by={named(turn.by)} when={`${words.kept}, ${day}`} />
    case 'lapsed':
      return <Turn who="act" by={words.lapsed} when={day} />
    case 'not-settled':
      return (
        <Turn who="person" by={words.sender} when={`${words.notSettled}, ${day}`}>
          {turn.next === null ? (
            <p>{words.last}</p>
          ) : (
            <>
              <PublishedQuestion round={turn.round + 1} matter={matter} lang={lang} />
              <p>{words.review(named(turn.next))}.</p>
            </>
          )}
        </Turn>
      )
    case 'settled':
      return <Turn who="person" by={words.sender} when={`${words.settled}, ${day}`} />
    case 'no-word':
      return <Turn who="act" by={words.silent} when={day} />
    case 'withdrawn':
      return <Turn who="person" by={words.sender} when={`${words.withdrawn}, ${day}`} />
  }
}
