import { type Lang, longDay, shortDay } from '../../../../../packages/vietnamese/src/index.ts'
import { Button, Facts, Form, Photos, Section, Small } from '../../../../ui/index.ts'
import type { Followed } from '../../reads/public/follow.ts'
import { postTitle } from '../../reads/public/posts.ts'
import { petitionWords } from '../../words.ts'
import { StoryTalk } from './follow-talk.tsx'
import { placeInSentence } from './place-words.ts'

/** What it is about, and everything said of it. */
export const StoryPart = ({ data, lang }: { data: Followed; lang: Lang }) => {
  if (data.secret) return null
  const { sender } = petitionWords(lang)
  const { petition, place, now, topic } = data
  const { hamlet, spot, matter } = petition
  const named = placeInSentence(place, lang)
  const at =
    now === undefined || now.id === place.id ? named : sender.matter.formerly(named, placeInSentence(now, lang))
  return (
    <Section id="hoi-va-tra-loi" title={sender.follow.talk}>
      <Facts
        facts={[
          { term: sender.matter.where, value: [spot, hamlet, at].filter((part) => part !== '').join(', ') },
          { term: sender.matter.topic, value: (lang === 'vi' ? topic?.name_vi : topic?.name_en) ?? '' },
          { term: sender.receipt.received, value: longDay(matter.opened_on, lang) },
        ]}
      />
      <StoryTalk data={data} lang={lang} />
      {matter.visibility === 'published' ? (
        <p>
          {sender.follow.isPublic} <a href={`/viec/${matter.public_code}`}>{sender.follow.publicPage}</a>
        </p>
      ) : null}
    </Section>
  )
}

export const PhotosPart = ({ data, lang }: { data: Followed; lang: Lang }) => {
  const words = petitionWords(lang).sender.follow
  if (data.photos.length === 0) return null
  return (
    <Section id="anh" title={words.photos}>
      <Photos
        photos={data.photos.map(({ id, width, height }, at) => ({
          src: `/anh-rieng/${id}`,
          alt: words.photo(at + 1),
          width,
          height,
        }))}
      />
    </Section>
  )
}

/** Which posts were shown the sender's name and number, and what for. */
export const ShowingsPart = ({ data, lang }: { data: Followed; lang: Lang }) => {
  const words = petitionWords(lang).sender.follow
  const { petition, showings, posts } = data
  if (data.secret) return null
  return (
    <Section id="ai-da-xem" title={words.readings}>
      {petition.sender_id === null ? (
        <p>{words.readingsAnonymous}</p>
      ) : showings.length === 0 ? (
        <p>{words.readingsNone}</p>
      ) : (
        <ul class="flow">
          {showings.map(({ postId, purpose, day, times }) => (
            <li>
              {postTitle(posts, postId, lang)}, {words.purposes[purpose]}{' '}
              <Small>{times === 1 ? shortDay(day, lang) : words.times(shortDay(day, lang), times)}</Small>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

/** How to leave nothing on a machine that others use. */
export const LeavePart = ({ lang }: { lang: Lang }) => {
  const words = petitionWords(lang).sender.follow
  return (
    <Section title={words.leave.title} noPrint>
      <p>{words.leave.text}</p>
      <Form action="/ra" clientKey="">
        <Button quiet>{words.leave.button}</Button>
      </Form>
    </Section>
  )
}
