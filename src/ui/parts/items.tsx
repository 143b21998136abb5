import type { Child } from 'hono/jsx'

/** One linked thing: `note` is place and day in small type, `tag` its status. */
export type Item = { href: string; title: Child; note?: Child; tag?: Child }

/** A list of matters, meetings or papers. */
export const Items = ({ items }: { items: readonly Item[] }) => (
  <ul class="items">
    {items.map(({ href, title, note, tag }) => (
      <li>
        <a href={href}>{title}</a>
        <p class="under">
          {note ? <span class="s">{note}</span> : null}
          {tag}
        </p>
      </li>
    ))}
  </ul>
)
