import { Agent, request } from 'node:http'
import { performance } from 'node:perf_hooks'
import { gunzipSync } from 'node:zlib'

/** One request of the load. */
export interface Asked {
  path: string
  post?: string
  headers?: Record<string, string>
}

export interface Measured {
  perSecond: number
  p50: number
  p99: number
}

/**
 * So many connections, kept open, each asking the next thing as soon as it has the whole answer to the last. Any answer but
 * the expected one ends the measurement: an error page would be fast, too.
 */
export const load = async (
  urls: readonly string[],
  next: () => Asked,
  {
    connections,
    seconds,
    expects,
    says,
  }: { connections: number; seconds: number; expects: number; says?: string | undefined },
): Promise<Measured> => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const took: number[] = []
  const began = performance.now()
  const until = began + seconds * 1_000
  const one = async (_: unknown, at: number): Promise<void> => {
    const url = urls[at % urls.length] ?? ''
    while (performance.now() < until) {
      const from = performance.now()
      const asked = next()
      const { status, body } = await ask(agent, url, asked)
      took.push(performance.now() - from)
      if (status !== expects) throw new Error(`${asked.path} answers ${status}, not ${expects}`)
      if (says !== undefined && !plain(body).includes(says)) throw new Error(`${asked.path} does not say ${says}`)
    }
  }
  await Promise.all(Array.from({ length: connections }, one))
  const elapsed = performance.now() - began
  agent.destroy()
  took.sort((a, b) => a - b)
  return { perSecond: (took.length * 1_000) / elapsed, p50: quantile(took, 0.5), p99: quantile(took, 0.99) }
}

/** Once the whole answer has arrived. */
export const ask = (
  agent: Agent,
  url: string,
  { path, post, headers = {} }: Asked,
): Promise<{ status: number; body: Buffer }> =>
  new Promise((resolve, reject) => {
    const method = post === undefined ? 'GET' : 'POST'
    const sent = request(
      url + path,
      { agent, method, headers: { 'accept-encoding': 'gzip', ...headers } },
      (answer) => {
        const parts: Buffer[] = []
        answer
          .on('data', (part) => parts.push(part))
          .on('end', () => resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(parts) }))
          .on('error', reject)
      },
    )
    sent.on('error', reject).end(post)
  })

const plain = (body: Buffer): Buffer => (body[0] === 0x1f && body[1] === 0x8b ? gunzipSync(body) : body)

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN

/** Of several runs, each figure for itself. */
export const median = (runs: readonly Measured[]): Measured => {
  const middle = (figure: keyof Measured) =>
    quantile(
      runs.map((run) => run[figure]).sort((a, b) => a - b),
      0.5,
    )
  return { perSecond: middle('perSecond'), p50: middle('p50'), p99: middle('p99') }
}
