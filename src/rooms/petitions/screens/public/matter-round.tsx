import { type Lang, Prose, Small } from '../../../../ui/index.ts'
import type { PublicMatter } from '../../reads/public/matter.ts'
import { petitionWords } from '../../words.ts'

interface OfRound {
  round: number
  matter: PublicMatter
  lang: Lang
}

/** What the sender asked in one round, redacted; or why it is not shown. */
export const PublishedQuestion = ({ round, matter, lang }: OfRound) => {
  const published = matter.publications.find((one) => one.round === round)
  return published === undefined ? (
    <HiddenRound round={round} matter={matter} lang={lang} />
  ) : (
    <Prose text={published.question} />
  )
}

/** The redacted answer of one round with its outcome and document; or why it is not shown. */
export const PublishedAnswer = ({ round, matter, lang }: OfRound) => {
  const all = petitionWords(lang)
  const published = matter.publications.find((one) => one.round === round)
  if (published === undefined) return <HiddenRound round={round} matter={matter} lang={lang} />
  return (
    <>
      <Prose text={published.answer} />
      <p>
        <Small>{all.sender.story.answerOf(all.outcomes[published.outcome], published.document_number)}</Small>
      </p>
    </>
  )
}

/** Withheld with a ground that is said; or answered, and not published yet. */
const HiddenRound = ({ round, matter, lang }: OfRound) => {
  const { withholdGrounds, sender } = petitionWords(lang)
  const ground = matter.withheld.get(round)
  return (
    <p>{ground === undefined ? sender.story.notYet : sender.story.hidden(withholdGrounds[ground].toLowerCase())}</p>
  )
}
