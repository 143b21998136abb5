import { shortDay } from '../../../../../packages/vietnamese/src/index.ts'
import type { WordedDraft } from '../../reads/office/answers.ts'
import { type Posts, postTitle } from '../../reads/public/posts.ts'
import { petitionWords } from '../../words.ts'

/** The answer as it is pasted into another system: whose it is, every point, the outcome. Such systems are Vietnamese, whoever pastes. */
export const pasteText = (answer: WordedDraft, otherCode: string, posts: Posts): string => {
  const { outcomes, office } = petitionWords('vi')
  const words = office.export
  const { decided_by_post_id: post, decided_on: on, document_number: document, promised_for: promised } = answer
  const points = answer.texts.length === 1 ? answer.texts : answer.texts.map((text, at) => `${at + 1}. ${text}`)
  return [
    words.pasteCode(otherCode),
    post === null || on === null ? '' : words.pasteAnswer(shortDay(on, 'vi'), postTitle(posts, post, 'vi')),
    document === null ? '' : words.pasteDocument(document),
    '',
    ...points,
    '',
    words.pasteOutcome(outcomes[answer.outcome]),
    promised === null ? '' : words.pastePromised(shortDay(promised, 'vi')),
  ]
    .filter((line, at, all) => line !== '' || (all[at - 1] ?? '') !== '')
    .join('\n')
    .trim()
}
