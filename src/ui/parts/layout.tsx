import type { Child } from 'hono/jsx'

type Box = { children?: Child }

/** Things under each other at even distances. */
export const Flow = ({ children }: Box) => <div class="flow">{children}</div>

/** Things beside each other as long as they fit; the way to set buttons, and a field with its button. */
export const Row = ({ children }: Box) => <div class="row">{children}</div>

/** Two columns where there is room, or three; one on a phone. Every child is a column. */
export const Columns = ({ three, children }: Box & { three?: boolean }) => (
  <div class={three ? 'cols thirds' : 'cols'}>{children}</div>
)

/** A box crowned by the upswept eaves of the đình. */
export const Eaves = ({ children }: Box) => <div class="eaves flow">{children}</div>
