import { inflateRawSync } from 'node:zlib'

/*
 * Reads Word and Excel files by what their formats say (ZIP, ECMA-376), sharing nothing with what writes them: only so does it prove that
 * the numbers in a file are those of the page.
 */

/** The members of a ZIP file as text, by name. */
export const zipMembers = (bytes: Buffer): Map<string, string> => {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0) throw new Error('this is no ZIP file')
  const members = new Map<string, string>()
  let at = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [method, size] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)]
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset))
    const local = bytes.readUInt32LE(at + 42)
    const name = bytes.toString('utf8', at + 46, at + 46 + (nameLength ?? 0))
    const data = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const packed = bytes.subarray(data, data + size)
    members.set(name, (method === 0 ? packed : inflateRawSync(packed)).toString('utf8'))
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return members
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const decoded = (text: string): string => text.replace(/&(\w+);/g, (whole, name) => entities[name] ?? whole)

/** What stands between the tags of each element of a name, outermost only; elements of the name do not lie in each other. */
const inside = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?(?:/>|>([\\s\\S]*?)</${name}>)`, 'g'))].map(([, text = '']) => text)

const textOf = (xml: string, name: string): string => inside(xml, name).map(decoded).join('')

/** The cells of a sheet, row by row, by the letters of their columns; `sheet` counts from 1. */
export const sheetRows = (bytes: Buffer, sheet: number): Record<string, string | number>[] => {
  const members = zipMembers(bytes)
  const shared = inside(members.get('xl/sharedStrings.xml') ?? '', 'si').map((item) => textOf(item, 't'))
  return inside(members.get(`xl/worksheets/sheet${sheet}.xml`) ?? '', 'row').map((row) =>
    Object.fromEntries(
      [...row.matchAll(/<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)].map(
        ([, column, attributes, content]) => {
          if (content?.includes('<f')) throw new Error('a cell holds a formula')
          const value = textOf(content ?? '', 'v')
          return [column, attributes?.includes('t="s"') ? (shared[Number(value)] ?? '') : Number(value)]
        },
      ),
    ),
  )
}

/** The tables of a Word file as rows of the words of their cells. */
export const documentTables = (bytes: Buffer): string[][][] =>
  inside(documentOf(bytes), 'w:tbl').map((table) =>
    inside(table, 'w:tr').map((row) => inside(row, 'w:tc').map((cell) => textOf(cell, 'w:t'))),
  )

/** The paragraphs of a Word file, those in tables too. */
export const documentLines = (bytes: Buffer): string[] =>
  inside(documentOf(bytes), 'w:p').map((part) => textOf(part, 'w:t'))

const documentOf = (bytes: Buffer): string => {
  const document = zipMembers(bytes).get('word/document.xml')
  if (document === undefined) throw new Error('this is no Word file')
  return document
}

/** The same file with one text of one member changed, stored without packing: for proving that a difference is seen. */
export const tampered = (bytes: Buffer, member: string, from: string, to: string): Buffer => {
  const members = zipMembers(bytes)
  const before = members.get(member) ?? ''
  if (!before.includes(from)) throw new Error(`${member} does not say ${from}`)
  const written = [...members].map(
    ([name, text]) => [Buffer.from(name), Buffer.from(name === member ? before.replace(from, to) : text)] as const,
  )
  const locals: Buffer[] = []
  const entries: Buffer[] = []
  let at = 0
  for (const [name, data] of written) {
    const header = Buffer.alloc(30)
    header.write('PK\u0003\u0004', 'latin1')
    header.writeUInt32LE(data.length, 18)
    header.writeUInt32LE(data.length, 22)
    header.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.write('PK\u0001\u0002', 'latin1')
    entry.writeUInt32LE(data.length, 20)
    entry.writeUInt32LE(data.length, 24)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(at, 42)
    locals.push(header, name, data)
    entries.push(entry, name)
    at += 30 + name.length + data.length
  }
  const directory = Buffer.concat(entries)
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 'latin1')
  end.writeUInt16LE(written.length, 8)
  end.writeUInt16LE(written.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...locals, directory, end])
}
