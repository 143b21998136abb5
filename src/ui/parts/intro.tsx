import type { Child } from 'hono/jsx'

/**
 * The top of every page: its one h1, a tag above it if the thing shown has a status, and what follows at once.
 * The title states the finding where there is one: 'Hai việc đã quá hạn'.
 */
export const Intro = ({ title, tag, children }: { title: Child; tag?: Child; children?: Child }) => (
  <div class="intro flow">
    {tag ? <p class="under">{tag}</p> : null}
    <h1>{title}</h1>
    {children}
  </div>
)
