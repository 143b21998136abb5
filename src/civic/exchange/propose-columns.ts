import { fold } from '../../../packages/vietnamese/src/index.ts'

const plain = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/**
 * Which column is which field, by its name: first those that are called exactly like one of the field's names, then those in whose name
 * one of them stands. A column is proposed once.
 */
export const proposeColumns = <Field extends string>(
  columns: readonly string[],
  names: Readonly<Record<Field, readonly string[]>>,
): Partial<Record<Field, string>> => {
  const proposed: Partial<Record<Field, string>> = {}
  const fields = Object.entries(names) as [Field, readonly string[]][]
  const taken = new Set<string>()
  for (const fits of [(column: string, name: string) => column === name, contains]) {
    for (const [field, called] of fields) {
      if (proposed[field] !== undefined) continue
      const found = columns.find(
        (column) => !taken.has(column) && called.some((name) => fits(plain(column), plain(name))),
      )
      if (found === undefined) continue
      proposed[field] = found
      taken.add(found)
    }
  }
  return proposed
}

const contains = (column: string, name: string): boolean => ` ${column} `.includes(` ${name} `)
