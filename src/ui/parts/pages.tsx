import type { Child } from 'hono/jsx'
import { useWords } from '../lang.ts'

/** Newer and older by key. There are no page numbers because growing tables are not counted. */
export const Pages = ({ newer, older }: { newer?: string | undefined; older?: string | undefined }) => {
  const words = useWords()
  if (!newer && !older) return null
  return (
    <nav class="pages no-print" aria-label={words.pages}>
      {newer ? (
        <a href={newer} rel="prev">
          {words.newer}
        </a>
      ) : null}
      {older ? (
        <a href={older} rel="next">
          {words.older}
        </a>
      ) : null}
    </nav>
  )
}

export type FilterLink = { href: string; words: Child; current?: boolean | undefined }

/** Views of one list side by side: 'Tất cả 9 · Chưa giao 3'. `label` names what is filtered. */
export const Filters = ({ label, links }: { label: string; links: readonly FilterLink[] }) => (
  <nav class="pages no-print" aria-label={label}>
    {links.map(({ href, words, current }) => (
      <a href={href} aria-current={current ? 'page' : undefined}>
        {words}
      </a>
    ))}
  </nav>
)
