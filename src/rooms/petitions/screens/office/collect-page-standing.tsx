import { longDay } from '../../../../../packages/vietnamese/src/index.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import { type Lang, Section, Small } from '../../../../ui/index.ts'
import type { Collecting } from '../../reads/office/collect.ts'
import { postTitle } from '../../reads/public/posts.ts'
import { petitionWords } from '../../words.ts'

/** What the sender said last, and who has it now. */
export const Standing = ({ collecting, visit: { lang } }: { collecting: Collecting; visit: Visit }) => {
  const { call, work } = petitionWords(lang).office
  const { verdict } = collecting
  const spoken = verdict !== undefined && verdict.value !== 'none'
  return (
    <Section id="xac-nhan" title={call.verdict}>
      {spoken ? (
        <>
          <p>
            <b>{verdict.value === 'settled' ? call.settled : call.notSettled}</b>{' '}
            <Small>
              {work.verdictChannels[verdict.channel]}, {longDay(verdict.day, lang)}
            </Small>
          </p>
          <p>{call.judged}</p>
        </>
      ) : (
        <p>{call.notWaiting}</p>
      )}
      {verdict?.value === 'settled' ? null : <p>{whoHasItNow(collecting, lang)}</p>}
    </Section>
  )
}

const whoHasItNow = ({ petition, posts, review }: Collecting, lang: Lang): string => {
  const { office } = petitionWords(lang)
  const { closed_as: closedAs } = petition.matter
  if (closedAs !== null) return office.desk.closedAs[closedAs]
  const post = postTitle(posts, petition.post_id, lang)
  return review?.due_on
    ? office.call.reviewBy({ post, day: longDay(review.due_on, lang) })
    : office.desk.at(post, office.desk.stages[petition.stage].toLowerCase())
}
