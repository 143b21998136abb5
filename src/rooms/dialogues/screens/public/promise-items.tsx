import type { Visit } from '../../../../civic/screen/screen.ts'
import { Items, Written } from '../../../../ui/index.ts'
import type { ListedPromise } from '../../reads/public/promises.ts'
import { PromiseStatus } from './promise-status.tsx'
import { dueWords } from './said.ts'

/** Promises, each with who promised, for when (a moved day never stands without the first), and how it stands. */
export const PromiseItems = ({
  promises,
  visit: { today, lang },
  at,
}: {
  promises: readonly ListedPromise[]
  visit: Visit
  at?: string | undefined
}) => (
  <Items
    items={promises.map((promise) => {
      const post = lang === 'vi' ? promise.postVi : promise.postEn
      const where = promise.place === at ? '' : promise.place
      return {
        href: `/hua/${promise.code}`,
        title: <Written>{promise.line}</Written>,
        note: [post, dueWords(promise, lang), where].filter(Boolean).join('; '),
        tag: <PromiseStatus {...promise} today={today} lang={lang} />,
      }
    })}
  />
)
