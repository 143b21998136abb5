import { nearDay } from '../../../../../packages/vietnamese/src/index.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import { Section } from '../../../../ui/index.ts'
import type { Followed } from '../../reads/public/follow.ts'
import { petitionWords } from '../../words.ts'
import { WithdrawPart } from './follow-withdraw.tsx'

/** Who comes next, as long as somebody does; and the way out. */
export const NextPart = ({ data, visit }: { data: Followed; visit: Visit }) => {
  const said = nextSentences(data, visit)
  if (said.length === 0) return null
  return (
    <Section title={petitionWords(visit.lang).sender.follow.next.title}>
      {said.map((sentence) => (
        <p>{sentence}</p>
      ))}
      <WithdrawPart data={data} visit={visit} />
    </Section>
  )
}

const nextSentences = (data: Followed, { today, lang }: Visit): string[] => {
  const { petition, judging, late, superior, lastReview } = data
  const { next } = petitionWords(lang).sender.follow
  if (petition.stage === 'closed' || petition.stage === 'handing-over') return []
  if (petition.stage === 'promised') return [next.promise]
  if (judging !== undefined) return [next.silent(nearDay(judging.until, today, lang))]
  const title = lang === 'vi' ? superior?.short_vi : superior?.title_en
  return [...(late && title !== undefined ? [next.late(title)] : []), lastReview ? next.last : next.answer]
}
