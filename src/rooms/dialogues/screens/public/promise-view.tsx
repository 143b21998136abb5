import { longDay, shortDay } from '../../../../../packages/vietnamese/src/index.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import {
  Facts,
  Intro,
  Items,
  type Lang,
  Num,
  Section,
  Small,
  StackTable,
  VerdictBox,
  Written,
} from '../../../../ui/index.ts'
import { postTitle } from '../../reads/public/posts.ts'
import type { PromisePage } from '../../reads/public/promises.ts'
import { dialogueWords } from '../../words.ts'
import { PromiseStatus } from './promise-status.tsx'
import { placeInSentence } from './said.ts'

/** What people say of it stands above its days. */
export const PromiseView = ({ page, visit: { today, lang } }: { page: PromisePage; visit: Visit }) => {
  const { promise } = page
  const words = dialogueWords(lang).public.promises
  return (
    <>
      <Intro
        title={<Written>{promise.line}</Written>}
        tag={<PromiseStatus {...promise} firstDue={promise.first_due} today={today} lang={lang} />}
      >
        <p>
          <Small>
            {words.code} <Num>{promise.public_code}</Num>
          </Small>
        </p>
        <PromiseFacts page={page} lang={lang} />
      </Intro>
      <VerdictBox title={words.word}>
        <p>{words.words[wordOf(page)]}</p>
        {promise.closed_on === null ? null : (
          <p>
            <Small>{words.endedOn(shortDay(promise.closed_on, lang))}</Small>
          </p>
        )}
        <p>
          <Small>{words.ofPost}</Small>
        </p>
      </VerdictBox>
      <Dates page={page} lang={lang} />
      <Elsewhere page={page} lang={lang} />
    </>
  )
}

const wordOf = ({ promise: { state, said } }: PromisePage) => {
  if (said !== null) return said
  if (state === 'open') return 'open'
  return state === 'kept' || state === 'kept-late' ? 'waiting' : 'none'
}

const PromiseFacts = ({ page: { promise, posts }, lang }: { page: PromisePage; lang: Lang }) => {
  const words = dialogueWords(lang).public.promises
  const { first_due: first, due, hamlet } = promise
  return (
    <Facts
      facts={[
        { term: words.post, value: postTitle(posts, promise.post_id, lang) },
        { term: words.to, value: hamlet === '' ? words.toPeople : words.toHamlet(hamlet) },
        { term: words.first, value: <Num>{longDay(first, lang)}</Num> },
        ...(first === due ? [] : [{ term: words.now, value: <Num>{longDay(due, lang)}</Num> }]),
      ]}
    />
  )
}

/** The first day stays where it was, beside every other and why it was moved. */
const Dates = ({ page: { dates }, lang }: { page: PromisePage; lang: Lang }) => {
  const words = dialogueWords(lang).public.promises
  if (dates.length < 2) return null
  return (
    <Section title={words.dates} id="ngay-hen">
      <StackTable
        caption={words.dates}
        hideCaption
        rows={dates}
        columns={[
          { head: words.date, header: true, cell: ({ due }) => <Num>{shortDay(due, lang)}</Num> },
          { head: words.setOn, cell: ({ set_on }) => <Num>{shortDay(set_on, lang)}</Num> },
          {
            head: words.why,
            stacked: 'line',
            cell: ({ n, reason }) => (n === 0 ? words.firstDate : <Written>{reason}</Written>),
          },
        ]}
      />
    </Section>
  )
}

const Elsewhere = ({ page: { meeting, place }, lang }: { page: PromisePage; lang: Lang }) => {
  const words = dialogueWords(lang).public
  const here = placeInSentence(place, lang)
  return (
    <Section title={words.promises.madeAt}>
      <Items
        items={[
          ...(meeting === undefined
            ? []
            : [
                {
                  href: `/hop/${meeting.public_code}`,
                  title: <Written>{meeting.subject}</Written>,
                  note: `${words.kinds[meeting.kind]}, ${shortDay(meeting.held_on, lang)}`,
                },
              ]),
          { href: `/hua?noi=${place.id}`, title: words.meeting.promisesOfPlace(here) },
        ]}
      />
    </Section>
  )
}
