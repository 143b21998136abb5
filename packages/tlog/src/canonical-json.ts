const LONE_SURROGATE = /\p{Surrogate}/u

const canonicalString = (text: string): string => {
  if (LONE_SURROGATE.test(text)) throw new TypeError('a lone surrogate has no UTF-8')
  // RFC 8785, 3.2.2.2: the escapes of ECMAScript's JSON.stringify are the canonical ones.
  return JSON.stringify(text)
}

const canonicalNumber = (n: number): string => {
  if (!Number.isFinite(n)) throw new TypeError(`${n} is not a JSON number`)
  // RFC 8785, 3.2.2.3: numbers are written as ECMAScript writes them; minus zero as 0.
  return JSON.stringify(n)
}

const canonicalObject = (object: object): string => {
  const prototype = Object.getPrototypeOf(object)
  if (prototype !== Object.prototype && prototype !== null) throw new TypeError('only plain objects are JSON')
  // RFC 8785, 3.2.3: keys by UTF-16 code units, which is how JavaScript compares strings.
  const entries = Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, value]) => `${canonicalString(key)}:${canonicalJson(value)}`).join(',')}}`
}

/**
 * The one text of a JSON value, by RFC 8785 (JSON Canonicalization Scheme): no spaces, keys sorted, numbers and
 * escapes as ECMAScript writes them. TypeError for anything JSON cannot hold: undefined, also as a property or a
 * hole in an array; NaN and infinities; lone surrogates; bigint; functions; symbols; objects of a class such as Date.
 */
export const canonicalJson = (value: unknown): string => {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return canonicalString(value)
  if (typeof value === 'number') return canonicalNumber(value)
  if (Array.isArray(value)) return `[${Array.from(value, canonicalJson).join(',')}]`
  if (typeof value === 'object') return canonicalObject(value)
  throw new TypeError(`${typeof value} is not a JSON value`)
}

/** The canonical text in UTF-8: the bytes to hash or sign. */
export const canonicalBytes = (value: unknown): Uint8Array => new TextEncoder().encode(canonicalJson(value))
