import { inflateRawSync } from 'node:zlib'
import { Refusal } from '../../../platform/refusal.ts'
import { mostBytes } from './limits.ts'

/*
 * What a zip says of its own sizes may be a lie. So every entry is unpacked once for its real size, and thrown away as soon as all
 * together exceed what we take: a file of a few kilobytes that unpacks to gigabytes is turned away at the cost of the limit.
 */
const endMark = 0x06054b50
const entryMark = 0x02014b50
const localMark = 0x04034b50
const stored = 0
const deflated = 8

const damaged = () => new Refusal('file-not-table', {}, 'file')

const findEnd = (bytes: Buffer): number => {
  for (let at = bytes.length - 22; at >= 0; at -= 1) if (bytes.readUInt32LE(at) === endMark) return at
  throw damaged()
}

/** Refuses 'file-too-heavy', and 'file-not-table' for what is no whole zip. Gives the names of its entries. */
export const checkZip = (bytes: Buffer, most = mostBytes.unpacked): string[] => {
  try {
    return measure(bytes, most)
  } catch (error) {
    throw error instanceof RangeError ? damaged() : error
  }
}

const measure = (bytes: Buffer, most: number): string[] => {
  const end = findEnd(bytes)
  const entries = bytes.readUInt16LE(end + 10)
  let at = bytes.readUInt32LE(end + 16)
  let left = most
  const names: string[] = []
  for (let entry = 0; entry < entries; entry += 1) {
    if (bytes.readUInt32LE(at) !== entryMark) throw damaged()
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ]
    names.push(bytes.toString('utf8', at + 46, at + 46 + nameLength))
    left -= realSize(bytes, at, left)
    at += 46 + nameLength + extra + comment
  }
  return names
}

const realSize = (bytes: Buffer, entry: number, most: number): number => {
  const method = bytes.readUInt16LE(entry + 10)
  const packed = bytes.readUInt32LE(entry + 20)
  const local = bytes.readUInt32LE(entry + 42)
  if (bytes.readUInt32LE(local) !== localMark) throw damaged()
  const begin = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
  const data = bytes.subarray(begin, begin + packed)
  if (method === stored) return data.length
  if (method !== deflated) throw damaged()
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(most, 1) }).length
  } catch (error) {
    const tooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    throw tooLarge ? new Refusal('file-too-heavy', {}, 'file') : damaged()
  }
}
