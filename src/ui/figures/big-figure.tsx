import type { Child } from 'hono/jsx'

/** One number that leads, never alone: `words` name it, `base` says n, interval or 'đếm đủ', and the source. */
export const BigFigure = ({ figure, words, base }: { figure: string; words: Child; base: Child }) => (
  <p>
    <b class="big">{figure}</b> <b>{words}</b>
    <br />
    {base}
  </p>
)
