import type { Child } from 'hono/jsx'

/** A conversation in order of time. Posts speak, never officers by name; an answer answers every numbered point. */
export const Talk = ({ children }: { children?: Child }) => <ol class="talk">{children}</ol>

/**
 * One turn: a ring for a person, a square for an office, a dash for an act ('chuyển đơn vị khác').
 * `by` names who and what ('Phòng Kinh tế trả lời'), `when` the day and channel in small type.
 */
export const Turn = ({
  who,
  by,
  when,
  children,
}: {
  who: 'person' | 'office' | 'act'
  by: Child
  when: Child
  children?: Child
}) => (
  <li class={who}>
    <p>
      <b>{by}</b> <span class="s">{when}</span>
    </p>
    {children}
  </li>
)
