import { type Lang, longDay, shortDay } from '../../../../../packages/vietnamese/src/index.ts'
import { Facts, Flow, Section, Small } from '../../../../ui/index.ts'
import type { Followed } from '../../reads/public/follow.ts'
import { postTitle } from '../../reads/public/posts.ts'
import type { Told } from '../../reads/public/story.ts'
import { petitionWords } from '../../words.ts'
import { Points } from './follow-points.tsx'

export const answerId = 'tra-loi'

/** The answer given last, and the report that its promise was kept. Earlier ones stand in the story. */
export const shownAbove = (story: readonly Told[]): readonly Told[] => {
  const answered = story.findLastIndex(({ is }) => is === 'answered')
  return answered < 0 ? [] : story.slice(answered).filter(({ is }) => is === 'answered' || is === 'kept')
}

/** Above the sender's word: what it is about, point by point. */
export const AnswerPart = ({ data, lang }: { data: Followed; lang: Lang }) => {
  const turns = shownAbove(data.story)
  if (turns.length === 0) return null
  return (
    <Section id={answerId} title={petitionWords(lang).sender.follow.answer}>
      {turns.map((turn) => (
        <Flow>
          <AnswerHead turn={turn} data={data} lang={lang} />
          <Points words={turn.words} lang={lang} />
          <AnswerFacts turn={turn} data={data} lang={lang} />
        </Flow>
      ))}
    </Section>
  )
}

const AnswerHead = ({ turn, data, lang }: { turn: Told; data: Followed; lang: Lang }) => {
  const { sender } = petitionWords(lang)
  if (turn.is === 'kept')
    return (
      <p>
        <b>{`${postTitle(data.posts, turn.by, lang)} ${sender.story.kept}`}</b>{' '}
        <Small>{shortDay(turn.day, lang)}</Small>
      </p>
    )
  if (turn.is !== 'answered' || data.petition.round === 0) return null
  return (
    <p>
      <b>{sender.matter.round(turn.round)}</b>
    </p>
  )
}

/** Under the words themselves: who stands behind them, and what they come to. */
const AnswerFacts = ({ turn, data, lang }: { turn: Told; data: Followed; lang: Lang }) => {
  if (turn.is !== 'answered') return null
  const { sender, outcomes } = petitionWords(lang)
  const { answeredBy, outcome, document, promise } = sender.follow
  return (
    <Facts
      facts={[
        { term: answeredBy, value: `${postTitle(data.posts, turn.by, lang)}, ${shortDay(turn.day, lang)}` },
        { term: outcome, value: outcomes[turn.outcome] },
        { term: document, value: turn.document },
        ...(turn.promised === null ? [] : [{ term: promise, value: longDay(turn.promised, lang) }]),
      ]}
    />
  )
}
