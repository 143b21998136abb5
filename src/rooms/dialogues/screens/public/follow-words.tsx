import { shortDay } from '../../../../../packages/vietnamese/src/index.ts'
import { type Lang, Prose, Section, Talk, Turn } from '../../../../ui/index.ts'
import type { Followed } from '../../reads/public/followed.ts'
import { postTitle } from '../../reads/public/posts.ts'
import { dialogueWords } from '../../words.ts'

/** Their own words, and what was answered to them. */
export const WordsPart = ({ data, lang }: { data: Followed; lang: Lang }) => {
  const words = dialogueWords(lang).public.follow
  if (data.words.length === 0) return null
  return (
    <Section title={words.talk} id="hoi-va-tra-loi">
      <Talk>
        {data.words.map(({ post_id, day, text }) => (
          <Turn
            who={post_id === null ? 'person' : 'office'}
            by={
              post_id === null
                ? data.is === 'question'
                  ? words.asked
                  : words.said
                : postTitle(data.posts, post_id, lang)
            }
            when={post_id === null ? shortDay(day, lang) : `${words.answer}, ${shortDay(day, lang)}`}
          >
            <Prose text={text} />
          </Turn>
        ))}
      </Talk>
    </Section>
  )
}
