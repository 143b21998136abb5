import { Agent, request } from 'node:http'
import { performance } from 'node:perf_hooks'

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
  url: string,
  next: () => Asked,
  { connections, seconds, expects }: { connections: number; seconds: number; expects: number },
): Promise<Measured> => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const took: number[] = []
  const began = performance.now()
  const until = began + seconds * 1_000
  const one = async (): Promise<void> => {
    while (performance.now() < until) {
      const from = performance.now()
      const asked = next()
      const status = await ask(agent, url, asked)
      if (status !== expects) throw new Error(`${asked.path} answers ${status}, not ${expects}`)
      took.push(performance.now() - from)
    }
  }
  await Promise.all(Array.from({ length: connections }, one))
  const elapsed = performance.now() - began
  agent.destroy()
  took.sort((a, b) => a - b)
  return { perSecond: (took.length * 1_000) / elapsed, p50: quantile(took, 0.5), p99: quantile(took, 0.99) }
}

/** The status, once the whole answer has arrived. */
export const ask = (agent: Agent, url: string, { path, post, headers = {} }: Asked): Promise<number> =>
  new Promise((resolve, reject) => {
    const method = post === undefined ? 'GET' : 'POST'
    const sent = request(url + path, { agent, method, headers: { 'accept-encoding': 'gzip', ...headers } }, (answer) =>
      answer
        .resume()
        .on('end', () => resolve(answer.statusCode ?? 0))
        .on('error', reject),
    )
    sent.on('error', reject).end(post)
  })

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
