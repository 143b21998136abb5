import type { Child } from 'hono/jsx'
import { useLang } from '../lang.ts'

type Inline = { children?: Child }

/** Digits in columns, dates and codes: the text face has no figures of one width. Never broken over two lines. */
export const Num = ({ children }: Inline) => <span class="num">{children}</span>

/** Broken over two lines only where one is too short for it: a weekday with its day. */
export const OneLine = ({ children }: Inline) => <span class="whole">{children}</span>

/** Second text: 16 px, the smallest there is. */
export const Small = ({ children }: Inline) => <span class="s">{children}</span>

/** Heard by screen readers, not seen. */
export const Spoken = ({ children }: Inline) => <span class="vh">{children}</span>

/** Seen on the screen, left out on paper. */
export const ScreenOnly = ({ children }: Inline) => <div class="flow no-print">{children}</div>

/** The paragraph under a heading that says what the page is for. */
export const Lead = ({ children }: Inline) => <p class="lead">{children}</p>

/** What somebody wrote is Vietnamese on pages of any language; said so, a screen reader pronounces it right. */
const useWritten = (): 'vi' | undefined => (useLang() === 'vi' ? undefined : 'vi')

/** A title somebody wrote. */
export const Written = ({ children }: Inline) => <span lang={useWritten()}>{children}</span>

/** Text somebody typed: each line becomes a paragraph, empty lines go. `before` stands at its beginning: the number of a point. */
export const Prose = ({ text, before }: { text: string; before?: Child }) => {
  const lang = useWritten()
  return (
    <>
      {text
        .split(/\n+/)
        .filter((line) => line.trim() !== '')
        .map((line, at) => (
          <p lang={lang}>
            {at === 0 ? before : null}
            {line}
          </p>
        ))}
    </>
  )
}
