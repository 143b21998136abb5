/**
 * good: confirmed · bad: not agreed · silent: closed, nobody said anything · blank: withdrawn. Silence is a class of its own.
 * `n` gives the width; `figure` is what is written: '141 (65,9 %)'.
 */
export type Share = { pattern: 'good' | 'bad' | 'silent' | 'blank'; n: number; name: string; figure: string }

/** Parts of one whole as one bar and its key. From 10 up; below that show counts only. `id` must be unique on the page. */
export const Shares = ({ id, spoken, shares }: { id: string; spoken: string; shares: readonly Share[] }) => {
  const whole = shares.reduce((sum, { n }) => sum + n, 0)
  let reached = 0
  return (
    <figure>
      <svg class="shares" role="img" aria-label={spoken}>
        <Patterns id={id} />
        {shares.map(({ pattern, n }) => {
          const x = (reached / whole) * 100
          reached += n
          return <Block id={id} pattern={pattern} x={`${x}%`} width={`${(n / whole) * 100}%`} />
        })}
      </svg>
      <figcaption>
        <ul class="cols">
          {shares.map(({ pattern, name, figure }) => (
            <li class="key">
              <svg class="sw" aria-hidden="true">
                <Block id={id} pattern={pattern} x="0" width="100%" />
              </svg>
              <span>
                {name}: <b class="num">{figure}</b>
              </span>
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  )
}

const Patterns = ({ id }: { id: string }) => (
  <defs>
    <pattern id={`${id}-bad`} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="bad" width="3.5" height="7" />
    </pattern>
    <pattern id={`${id}-silent`} width="6" height="6" patternUnits="userSpaceOnUse">
      <circle class="silent" cx="3" cy="3" r="1.2" />
    </pattern>
  </defs>
)

const Block = ({ id, pattern, x, width }: { id: string; pattern: Share['pattern']; x: string; width: string }) => (
  <rect
    class={`share ${pattern}`}
    x={x}
    width={width}
    height="100%"
    fill={pattern === 'bad' || pattern === 'silent' ? `url(#${id}-${pattern})` : undefined}
  />
)
