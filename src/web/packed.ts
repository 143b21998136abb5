import { brotliCompressSync, gzipSync } from 'node:zlib'

/** How an answer may be packed, the smallest first. */
const codings = ['br', 'gzip'] as const
export type Coding = (typeof codings)[number]

/**
 * The smallest of the codings that the browser takes; undefined where it takes none. RFC 9110, section 12.5.3: what has weight 0 is
 * refused, `*` stands for what is not named.
 */
export const codingTaken = (acceptEncoding: string | undefined, offered: readonly Coding[] = codings) => {
  const weights = new Map((acceptEncoding ?? '').split(',').map(weightOf))
  return offered.find((coding) => (weights.get(coding) ?? weights.get('*') ?? 0) > 0)
}

const weightOf = (member: string): [string, number] => {
  const [name = '', ...parameters] = member.split(';').map((part) => part.trim().toLowerCase())
  const weight = parameters.find((one) => one.startsWith('q='))
  return [name, weight === undefined ? 1 : Number(weight.slice(2)) || 0]
}

export type Packed = Readonly<Record<Coding, Uint8Array<ArrayBuffer>>>

/** Packs once, as small as it goes: for what is served a million times. */
export const pack = (bytes: Uint8Array): Packed => ({
  br: new Uint8Array(brotliCompressSync(bytes)),
  gzip: new Uint8Array(gzipSync(bytes, { level: 9 })),
})
