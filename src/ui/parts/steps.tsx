import type { Child } from 'hono/jsx'
import { useWords } from '../lang.ts'

export type Step = { state: 'done' | 'now' | 'next'; title: Child; note?: Child }

/** How far a matter has come, in about three steps. The state is heard as well as seen. `label` names the list. */
export const Steps = ({ label, steps }: { label?: string; steps: readonly Step[] }) => {
  const words = useWords()
  const said = { done: words.stepDone, now: words.stepNow, next: words.stepNext }
  return (
    <ol class="steps" aria-label={label}>
      {steps.map(({ state, title, note }) => (
        <li class={state} aria-current={state === 'now' ? 'step' : undefined}>
          <b>{title}</b>
          <span class="vh"> ({said[state]})</span>
          {note ? <p class="s">{note}</p> : null}
        </li>
      ))}
    </ol>
  )
}
