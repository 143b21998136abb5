import type { Child } from 'hono/jsx'

/** A small picture beside a linked thing; the title says what it shows. */
export type Thumbnail = { src: string; width: number; height: number }

/** One linked thing: `note` is place and day in small type, `tag` its status. */
export type Item = { href: string; title: Child; note?: Child; tag?: Child; picture?: Thumbnail | undefined }

/** A list of matters, meetings or papers. */
export const Items = ({ items }: { items: readonly Item[] }) => (
  <ul class="items">
    {items.map(({ href, title, note, tag, picture }) => (
      <li class={picture ? 'seen' : undefined}>
        {picture ? <img {...picture} alt="" loading="lazy" /> : null}
        <div>
          <a href={href}>{title}</a>
          <p class="under">
            {note ? <span class="s">{note}</span> : null}
            {tag}
          </p>
        </div>
      </li>
    ))}
  </ul>
)
