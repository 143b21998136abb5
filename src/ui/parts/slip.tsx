import type { Child } from 'hono/jsx'
import { encode } from 'uqr'

/** What is printed on half a sheet and kept. */
export const Slip = ({ children }: { children?: Child }) => <div class="slip flow">{children}</div>

/** A code to copy by hand or to photograph: large, in groups, one tap selects it. */
export const BigCode = ({ label, code }: { label: Child; code: string }) => (
  <p class="code">
    <span class="s">{label}</span>
    <b class="num">{code}</b>
  </p>
)

/** A QR code of `text` with its quiet zone of four modules; `label` says where it leads. Correction M: slips get creased. */
export const Qr = ({ text, label }: { text: string; label: string }) => {
  const { size, data } = encode(text, { ecc: 'M', border: 4 })
  const runs = data.flatMap((row, y) =>
    [
      ...row
        .map((dark) => (dark ? '1' : '0'))
        .join('')
        .matchAll(/1+/g),
    ].map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`),
  )
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <path d={runs.join('')} />
    </svg>
  )
}
