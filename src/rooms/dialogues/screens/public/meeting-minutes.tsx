import { shortDay } from '../../../../../packages/vietnamese/src/index.ts'
import { Details, type Lang, Num, Prose, Section, Small } from '../../../../ui/index.ts'
import type { MeetingPage } from '../../reads/public/meeting.ts'
import { postTitle } from '../../reads/public/posts.ts'
import { dialogueWords } from '../../words.ts'

interface Shown {
  page: MeetingPage
  lang: Lang
}

export const MeetingConclusion = ({ page: { conclusion, posts }, lang }: Shown) => {
  const words = dialogueWords(lang).public.meeting.conclusion
  if (conclusion === undefined) return null
  const { text, approved_by_post_id: by, document_number: number, published_on: on } = conclusion
  return (
    <Section title={words.title} id="ket-luan">
      <Prose text={text} />
      <p>
        <Small>
          {number === null ? null : (
            <>
              {words.number} <Num>{number}</Num>,{' '}
            </>
          )}
          {by === null || on === null ? null : words.approved(postTitle(posts, by, lang), shortDay(on, lang))}
        </Small>
      </p>
    </Section>
  )
}

/** How final the minutes are, every version there was, and every correction asked for. Their questions stand above. */
export const MeetingMinutes = ({ page, lang }: Shown) => {
  const { meeting, minutes } = page
  const words = dialogueWords(lang).public.meeting.minutes
  const last = minutes.at(-1)
  if (last === undefined) return null
  const { corrections_until: until, frozen_on: frozen } = meeting
  const open = until === null ? words.open : words.openUntil(shortDay(until, lang))
  return (
    <Section title={words.title} id="bien-ban">
      <p>{frozen === null ? open : words.frozen(shortDay(frozen, lang))}</p>
      {last.content.remarks === '' ? null : (
        <>
          <h3>{words.remarks}</h3>
          <Prose text={last.content.remarks} />
        </>
      )}
      {frozen === null ? null : (
        <p>
          <a href={`/hop/${meeting.public_code}/bien-ban.docx`}>{words.word}</a>
        </p>
      )}
      <Corrections page={page} lang={lang} />
      <Versions page={page} lang={lang} />
    </Section>
  )
}

const Corrections = ({ page: { corrections }, lang }: Shown) => {
  const words = dialogueWords(lang).public.meeting.minutes
  if (corrections.length === 0) return null
  return (
    <>
      <h3>{words.corrections}</h3>
      <ul class="flow">
        {corrections.map(({ n, number, state, asked_on, answered_on }) => (
          <li>
            {words.correction(n)} {number === null ? words.aboutAll : words.about(number)}: <b>{words.states[state]}</b>{' '}
            <Small>{shortDay(answered_on ?? asked_on, lang)}</Small>
          </li>
        ))}
      </ul>
    </>
  )
}

const Versions = ({ page: { minutes, posts }, lang }: Shown) => {
  const words = dialogueWords(lang).public.meeting.minutes
  return (
    <Details summary={words.versions}>
      <ul class="flow">
        {minutes.map(({ version, by_post_id, made_on, digest }) => (
          <li>
            {words.version(version)}{' '}
            <Small>{words.by(postTitle(posts, by_post_id, lang), shortDay(made_on, lang))}</Small>
            <br />
            <Small>
              {words.digest}: {digest.slice(0, digestShown)}
            </Small>
          </li>
        ))}
      </ul>
      <p>
        <Small>{words.digestHint}</Small>
      </p>
    </Details>
  )
}

const digestShown = 16
