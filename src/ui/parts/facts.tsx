import type { Child } from 'hono/jsx'

export type Fact = { term: Child; value: Child }

/** Up to four facts under a title; the post that must answer comes first. */
export const Facts = ({ facts }: { facts: readonly Fact[] }) => (
  <dl class="facts">
    {facts.map(({ term, value }) => (
      <div>
        <dt>{term}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
)
