import { type Lang, shortDay } from '../../../../../packages/vietnamese/src/index.ts'
import { civicWords } from '../../../../civic/words.ts'
import { Talk, Turn } from '../../../../ui/index.ts'
import type { Followed } from '../../reads/public/follow.ts'
import { type Posts, postTitle } from '../../reads/public/posts.ts'
import type { Told } from '../../reads/public/story.ts'
import { petitionWords } from '../../words.ts'
import { answerId, shownAbove } from './follow-answer.tsx'
import { Points } from './follow-points.tsx'

/** What both sides wrote and what was done, in order. What stands above is not said twice. */
export const StoryTalk = ({ data, lang }: { data: Followed; lang: Lang }) => {
  const above = shownAbove(data.story)
  return (
    <Talk>
      {data.story.map((turn) => {
        const { who, by, verb } = headOf(turn, data.posts, lang)
        const day = shortDay(turn.is === 'filed' ? data.petition.matter.opened_on : turn.day, lang)
        return (
          <Turn who={who} by={by} when={verb === undefined ? day : `${verb}, ${day}`}>
            <Particulars turn={turn} lang={lang} />
            {above.includes(turn) ? (
              <p>
                <a href={`#${answerId}`}>{petitionWords(lang).sender.follow.answer}</a>
              </p>
            ) : (
              <Points words={turn.words} lang={lang} />
            )}
            {turn.is === 'not-settled' && turn.next !== null ? (
              <p>{petitionWords(lang).sender.story.review(postTitle(data.posts, turn.next, lang))}.</p>
            ) : null}
          </Turn>
        )
      })}
    </Talk>
  )
}

interface Head {
  who: 'person' | 'office' | 'act'
  by: string
  verb?: string
}

/** Who did what. An act has no voice: it says all in one. */
const headOf = (turn: Told, posts: Posts, lang: Lang): Head => {
  const { channels, sender } = petitionWords(lang)
  const words = sender.story
  const person = (verb: string): Head => ({ who: 'person', by: words.sender, verb })
  const office = (post: string, verb: string): Head => ({ who: 'office', by: postTitle(posts, post, lang), verb })
  const act = (by: string): Head => ({ who: 'act', by })
  switch (turn.is) {
    case 'filed':
      return person(words.question(channels[turn.channel]))
    case 'moved':
      return act(words.moved(postTitle(posts, turn.from, lang), postTitle(posts, turn.to, lang)))
    case 'overdue':
      return act(civicWords(lang).facts['duty.overdue'])
    case 'more-asked':
      return office(turn.by, words.asked)
    case 'more-given':
      return person(words.gave)
    case 'answered':
      return office(turn.by, words.answered)
    case 'kept':
      return office(turn.by, words.kept)
    case 'lapsed':
      return act(words.lapsed)
    case 'settled':
      return person(words.settled)
    case 'not-settled':
      return person(words.notSettled)
    case 'no-word':
      return act(words.silent)
    case 'withdrawn':
      return person(words.withdrawn)
  }
}

/** Why it moved; what an answer came to. */
const Particulars = ({ turn, lang }: { turn: Told; lang: Lang }) => {
  const { grounds, outcomes, sender } = petitionWords(lang)
  if (turn.is === 'moved') return <p>{grounds[turn.ground]}.</p>
  if (turn.is !== 'answered') return null
  const { outcome, document, promised } = turn
  return (
    <p>
      {sender.story.answerOf(outcomes[outcome], document)}
      {promised === null ? '' : ` ${sender.story.promised(shortDay(promised, lang))}`}
    </p>
  )
}
