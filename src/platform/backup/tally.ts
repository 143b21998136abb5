import { createHash, hash } from 'node:crypto'

/** How many rows, and a digest of them that does not depend on their order: the sum of each line's SHA-256, modulo 2^256. */
export type Tally = { rows: number; digest: string }

const newline = 0x0a
const modulus = 1n << 256n
/** Sums are kept as eight numbers of 32 bits, each far from 2^53 until they are carried over. */
const carryEvery = 1 << 20

/**
 * Counts the lines of PostgreSQL's text format that pass through. In that format a line is a row: a line end inside a value is written as
 * a backslash and an `n`.
 */
export class Tallying {
  #rows = 0
  #parts = new Float64Array(8)
  #carried = 0n
  #rest: Buffer[] = []

  add(chunk: Buffer): void {
    let from = 0
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, from)) {
      const line = chunk.subarray(from, end)
      this.#count(this.#rest.length === 0 ? line : Buffer.concat([...this.#rest, line]))
      this.#rest = []
      from = end + 1
    }
    if (from < chunk.length) this.#rest.push(chunk.subarray(from))
  }

  #count(line: Buffer): void {
    const bytes = hash('sha256', line, 'buffer')
    for (let at = 0; at < 8; at += 1) this.#parts[at] = (this.#parts[at] ?? 0) + bytes.readUInt32BE(at * 4)
    this.#rows += 1
    if (this.#rows % carryEvery === 0) this.#carry()
  }

  #carry(): void {
    const sum = this.#parts.reduce((above, part) => (above << 32n) + BigInt(part), 0n)
    this.#carried = (this.#carried + sum) % modulus
    this.#parts.fill(0)
  }

  /** What has passed so far. Bytes after the last line end would be a row torn apart, and count as one that is not like any other. */
  result(): Tally {
    if (this.#rest.length > 0) this.add(Buffer.from('\n'))
    this.#carry()
    return { rows: this.#rows, digest: this.#carried.toString(16).padStart(64, '0') }
  }
}

/** Stands in a pipeline: passes everything on and shows it to somebody. */
export const showing = (look: (chunk: Buffer) => void) =>
  async function* (source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of source) {
      look(chunk)
      yield chunk
    }
  }

export const sha256 = () => createHash('sha256')
