import type { Child } from 'hono/jsx'

/**
 * A ruled part of a page. Wide pages set the heading in the margin; `full` keeps it above, for strips, charts and wide tables.
 * With an `id` the section is a landmark named by its heading, and can be linked to.
 */
export const Section = ({
  title,
  id,
  full,
  noPrint,
  children,
}: {
  title: Child
  id?: string
  full?: boolean
  noPrint?: boolean
  children?: Child
}) => (
  <section
    class={['part', full ? 'full' : '', noPrint ? 'no-print' : ''].filter(Boolean).join(' ')}
    id={id}
    aria-labelledby={id ? `${id}-h` : undefined}
  >
    <h2 id={id ? `${id}-h` : undefined}>{title}</h2>
    <div class="flow">{children}</div>
  </section>
)
