import { shortDay } from '../../../../../packages/vietnamese/src/index.ts'
import { type Lang, Note, Prose, Small } from '../../../../ui/index.ts'
import type { Dossier } from '../../reads/office/dossier.ts'
import { postTitle } from '../../reads/public/posts.ts'
import { petitionWords } from '../../words.ts'
import { returnedDraft } from './work-submit.tsx'

/** What the drafter must have read: the leader's word of direction, what the sender was asked, why the last draft came back. */
export const MatterWords = ({ dossier, lang }: { dossier: Dossier; lang: Lang }) => {
  const { saying } = petitionWords(lang).office.work
  const { messages, petition, posts } = dossier
  const last = (wanted: string) => messages.findLast(({ kind }) => kind === wanted)
  const said = [
    petition.drafter_post_id === null ? undefined : last('direction'),
    petition.stage === 'waiting' ? last('more-asked') : undefined,
    returnedDraft(dossier) === undefined ? undefined : last('returned'),
  ].filter((message) => message !== undefined)
  return (
    <>
      {said.map(({ kind, post_id, day, text }) => (
        <Note>
          <p>
            <b>
              {post_id === null ? '' : postTitle(posts, post_id, lang)} {saying[kind as keyof typeof saying]}
            </b>{' '}
            <Small>{shortDay(day, lang)}</Small>
          </p>
          <Prose text={text} />
        </Note>
      ))}
    </>
  )
}
