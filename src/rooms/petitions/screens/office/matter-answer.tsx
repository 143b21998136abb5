import { longDay } from '../../../../../packages/vietnamese/src/index.ts'
import { type Lang, Section, Small } from '../../../../ui/index.ts'
import type { WordedDraft } from '../../reads/office/answers.ts'
import type { Dossier } from '../../reads/office/dossier.ts'
import { type Posts, postTitle } from '../../reads/public/posts.ts'
import { petitionWords } from '../../words.ts'
import { Points } from './matter-points.tsx'

/** The answer given last, and the draft that waits for a decision. `empty` says so where there is neither. */
export const MatterAnswer = ({ dossier, lang, empty }: { dossier: Dossier; lang: Lang; empty: boolean }) => {
  const words = petitionWords(lang).office.work
  const { drafts, posts } = dossier
  const answer = drafts.findLast(({ decision }) => decision === 'approved')
  const draft = drafts.find(({ decision }) => decision === null)
  return (
    <>
      {answer === undefined ? null : (
        <Section id="tra-loi" full title={words.answer}>
          <Worded draft={answer} posts={posts} lang={lang} />
        </Section>
      )}
      {draft === undefined ? null : (
        <Section id="du-thao" full title={words.draft}>
          <Worded draft={draft} posts={posts} lang={lang} />
        </Section>
      )}
      {answer === undefined && draft === undefined && empty ? (
        <Section id="tra-loi" full title={words.answer}>
          <p>{words.noAnswer}</p>
        </Section>
      ) : null}
    </>
  )
}

const Worded = ({ draft, posts, lang }: { draft: WordedDraft; posts: Posts; lang: Lang }) => {
  const { outcomes, office } = petitionWords(lang)
  const words = office.work
  return (
    <>
      <p>
        <Small>{saidBy(draft, posts, lang)}</Small>
      </p>
      <Points texts={draft.texts} lang={lang} />
      <p>
        {words.outcome}: <b>{outcomes[draft.outcome]}</b>
        {draft.promised_for === null ? null : `. ${words.promisedFor(longDay(draft.promised_for, lang))}`}
      </p>
    </>
  )
}

const saidBy = (draft: WordedDraft, posts: Posts, lang: Lang): string => {
  const words = petitionWords(lang).office.work
  const { decided_by_post_id: approver, decided_on: on, document_number: document } = draft
  if (approver === null || on === null)
    return words.draftBy({ post: postTitle(posts, draft.by_post_id, lang), day: longDay(draft.submitted_on, lang) })
  const answered = words.answeredBy({ post: postTitle(posts, approver, lang), day: longDay(on, lang) })
  return document === null ? answered : `${answered}, ${words.document(document)}`
}
