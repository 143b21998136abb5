import type { PoolClient } from 'pg'

/** So many different statements are kept prepared; the house has some four hundred, and what comes after them is planned each time. */
const most = 1_000
const names = new Map<string, string>()
const known = new WeakSet<PoolClient>()

/**
 * Lets a connection name its statements, so that the server plans each once and not every time it is sent. For connections that stay the
 * same between transactions; a pooler that hands others on would not know the names.
 */
export const prepared = (client: PoolClient): PoolClient => {
  if (known.has(client)) return client
  known.add(client)
  const send = client.query.bind(client) as (...sent: unknown[]) => unknown
  const named = (...sent: unknown[]) => {
    const [text, values, ...more] = sent
    if (typeof text !== 'string' || !Array.isArray(values) || more.length > 0) return send(...sent)
    const name = nameOf(text)
    return send(name === undefined ? { text, values } : { text, values, name })
  }
  client.query = named as PoolClient['query']
  return client
}

const nameOf = (text: string): string | undefined => {
  if (!names.has(text) && names.size < most) names.set(text, `s${names.size}`)
  return names.get(text)
}
