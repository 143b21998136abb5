import type { Child } from 'hono/jsx'

/** What the people say of it. Stands above the clock and the conversation; says who may write here. */
export const VerdictBox = ({ title, id = 'xac-nhan', children }: { title: Child; id?: string; children?: Child }) => (
  <section class="verdict eaves flow" id={id} aria-labelledby={`${id}-h`}>
    <h2 id={`${id}-h`}>{title}</h2>
    {children}
  </section>
)

/** Legal basis, a side door, a caution. Not nested. */
export const Note = ({ children }: { children?: Child }) => <div class="note flow">{children}</div>

/** Nothing here yet: one sentence, and what to do instead. */
export const EmptyState = ({ children, action }: { children?: Child; action?: Child }) => (
  <div class="empty flow">
    <p>{children}</p>
    {action}
  </div>
)

/** Folded explanations and what is rarely done; never the answer itself. `open` where something inside must be mended. */
export const Details = ({
  summary,
  open,
  children,
}: {
  summary: Child
  open?: boolean | undefined
  children?: Child
}) => (
  <details open={open}>
    <summary>{summary}</summary>
    <div class="flow">{children}</div>
  </details>
)
