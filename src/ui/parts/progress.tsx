import type { Child } from 'hono/jsx'

/** How much of a known whole is done; the label says it in words above the bar. */
export const Progress = ({ label, value, max }: { label: Child; value: number; max: number }) => (
  <label class="progress">
    <span>{label}</span>
    <progress value={value} max={Math.max(max, 1)} />
  </label>
)
