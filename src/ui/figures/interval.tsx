/**
 * A share with its interval on an axis that always runs from 0 to 100. Without `low` and `high` it is a complete count: a dot alone.
 * `mark` draws a dashed line (a target). `spoken` says it all in words: '66 %, khoảng tin cậy 59 % đến 72 %'.
 * Coordinates are percentages without a viewBox, so it stretches without distortion.
 */
export const Interval = ({
  value,
  low,
  high,
  mark,
  spoken,
}: {
  value: number
  low?: number | undefined
  high?: number | undefined
  mark?: number | undefined
  spoken: string
}) => (
  <svg class="ci" height="30" role="img" aria-label={spoken}>
    <line class="axis" x1="0" x2="100%" y1="50%" y2="50%" />
    {['0', '50%', '100%'].map((tick) => (
      <line class="axis" x1={tick} x2={tick} y1="35%" y2="65%" />
    ))}
    {mark === undefined ? null : <line class="mark" x1={pct(mark)} x2={pct(mark)} y1="0" y2="100%" />}
    {low === undefined || high === undefined ? null : <Band low={low} high={high} />}
    <circle cx={pct(value)} cy="50%" r="5.5" />
  </svg>
)

const Band = ({ low, high }: { low: number; high: number }) => (
  <>
    <rect class="band" x={pct(low)} width={pct(high - low)} y="15%" height="70%" />
    <line class="end" x1={pct(low)} x2={pct(low)} y1="15%" y2="85%" />
    <line class="end" x1={pct(high)} x2={pct(high)} y1="15%" y2="85%" />
  </>
)

/** The scale above or below intervals of the same width: 0, 50 and 100, or the target instead of 100 where there is one. */
export const IntervalScale = ({ mark }: { mark?: number | undefined }) => (
  <svg class="ci" height="22" aria-hidden="true">
    <text x="0" y="16">
      0
    </text>
    <text x="50%" y="16" text-anchor="middle">
      50
    </text>
    <text x={pct(mark ?? 100)} y="16" text-anchor={mark === undefined ? 'end' : 'middle'}>
      {mark ?? 100}%
    </text>
  </svg>
)

const pct = (value: number): string => `${Math.round(value * 100) / 100}%`
