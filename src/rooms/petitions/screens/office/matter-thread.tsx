import { shortDay } from '../../../../../packages/vietnamese/src/index.ts'
import type { Message } from '../../../../civic/threads/thread.ts'
import { Details, type Lang, Prose, Section, Talk, Turn } from '../../../../ui/index.ts'
import type { Dossier } from '../../reads/office/dossier.ts'
import { postTitle } from '../../reads/public/posts.ts'
import { petitionWords } from '../../words.ts'
import { entriesOf, type HandOver, type Said } from './matter-entries.ts'
import { Points } from './matter-points.tsx'

/** What happened, in order of time. Words that stand above on the page are not repeated. */
export const MatterThread = ({ dossier, lang }: { dossier: Dossier; lang: Lang }) => {
  const words = petitionWords(lang).office.work
  const entries = entriesOf(dossier)
  if (entries.length === 0) return null
  return (
    <Section id="dien-bien" title={words.thread}>
      <Talk>
        {entries.map((entry) =>
          'moved' in entry ? (
            <Moved event={entry.moved} reason={entry.reason} dossier={dossier} lang={lang} />
          ) : (
            <Turned said={entry.said} dossier={dossier} lang={lang} />
          ),
        )}
      </Talk>
    </Section>
  )
}

const Moved = ({
  event: { day, from_post_id: from, to_post_id: to, ground },
  reason,
  dossier: { posts },
  lang,
}: {
  event: HandOver
  reason: string | undefined
  dossier: Dossier
  lang: Lang
}) => {
  const { grounds, sender } = petitionWords(lang)
  const named = (post: string | null) => (post === null ? '' : postTitle(posts, post, lang))
  const why = ground === null ? '' : `, ${grounds[ground].toLowerCase()}`
  return (
    <Turn who="act" by={sender.story.moved(named(from), named(to))} when={`${shortDay(day, lang)}${why}`}>
      {reason === undefined ? null : <Prose text={reason} />}
    </Turn>
  )
}

const Turned = ({ said, dossier, lang }: { said: Said; dossier: Dossier; lang: Lang }) => {
  const words = petitionWords(lang).office.work
  const [{ kind, day, author, post_id, audience }] = said
  const saying = kind.startsWith('draft-') ? 'draft' : (kind as keyof typeof words.saying)
  const by =
    author === 'sender' ? words.sender : post_id === null ? words.house : postTitle(dossier.posts, post_id, lang)
  const inside = audience === 'internal' ? ` · ${words.internal}` : ''
  const texts = said.map(({ text }) => text)
  return (
    <Turn
      who={author === 'sender' ? 'person' : saying === 'answer' || saying === 'more-asked' ? 'office' : 'act'}
      by={`${by} ${words.saying[saying]}`}
      when={`${shortDay(day, lang)}${inside}`}
    >
      {standsAbove(said[0], dossier) ? null : saying === 'draft' ? (
        <Details summary={words.draft}>
          <Points texts={texts} lang={lang} />
        </Details>
      ) : (
        <Points texts={texts} lang={lang} />
      )}
    </Turn>
  )
}

/** The question, the answer given last and what waits for a decision are on the page already; an approved draft is its answer. */
const standsAbove = ({ kind, id }: Message, { messages, drafts }: Dossier): boolean => {
  if (kind === 'question' || kind === 'more-given' || kind === 'not-settled') return true
  if (kind === 'answer') {
    const last = messages.findLast((message) => message.kind === 'answer' && (message.point ?? 1) === 1)
    return last?.id === id
  }
  const draft = drafts.find(({ round, version }) => kind === `draft-${round}-${version}`)
  return draft !== undefined && draft.decision !== 'returned'
}
