import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Source } from './shape/source.ts'
import { violations } from './shape/violations.ts'

/*
 * The shape of the house, kept by test. Every rule has a planted violation that it must catch: a rule that cannot fail is no rule.
 */
const root = join(import.meta.dirname, '..')

const read = (folder: string): Source[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: path.slice(root.length + 1), text: readFileSync(path, 'utf8') }))

const house = [...read('src'), ...read('packages'), ...read('tests')]

const planted: Record<string, Source> = {
  'imports-point-down': { path: 'src/civic/x.ts', text: "import { a } from '../rooms/petitions/index.ts'" },
  'rooms-meet-by-contract': {
    path: 'src/rooms/satisfaction/x.ts',
    text: "import { a } from '../petitions/petition.ts'",
  },
  'packages-are-pure': { path: 'packages/workdays/src/x.ts', text: "import { readFileSync } from 'node:fs'" },
  'packages-have-no-clock': { path: 'packages/workdays/src/x.ts', text: 'const now = Date.now()' },
  'only-the-clock-asks-the-time': { path: 'src/rooms/petitions/x.ts', text: 'const now = new Date()' },
  'own-tables-only': { path: 'src/rooms/satisfaction/x.ts', text: "tx.selectFrom('petitions.petition')" },
  'no-raw-html': { path: 'src/ui/x.tsx', text: "import { raw } from 'hono/html'" },
  'no-script-or-style-in-pages': { path: 'src/ui/x.tsx', text: '<p style="color: red">' },
  'at-most-300-lines': { path: 'src/civic/x.ts', text: 'x\n'.repeat(301) },
  'no-dumping-ground': { path: 'src/civic/utils.ts', text: '' },
  'one-connection': { path: 'src/rooms/petitions/x.ts', text: "import { Pool } from 'pg'" },
  'no-days-in-code': { path: 'src/rooms/petitions/x.ts', text: 'addWorkingDays(calendar, today, 15)' },
  'rates-stay-sealed': { path: 'src/rooms/satisfaction/x.ts', text: "selectFrom('satisfaction.box_entry')" },
}

describe('the shape of the house', () => {
  for (const [rule, example] of Object.entries(planted)) {
    test(rule, () => {
      expect(violations(house)[rule] ?? []).toEqual([])
    })
    test(`${rule}: a planted violation is caught`, () => {
      expect(violations([example])[rule]).toHaveLength(1)
    })
  }

  test('no two files import each other in a circle', () => {
    expect(violations(house)['no-cycles'] ?? []).toEqual([])
  })
  test('no-cycles: a planted circle is caught', () => {
    const circle = [
      { path: 'src/civic/a.ts', text: "import { b } from './b.ts'" },
      { path: 'src/civic/b.ts', text: "import { a } from './a.ts'" },
    ]
    expect(violations(circle)['no-cycles']).toHaveLength(1)
  })
})

describe('migrations', () => {
  const numbers = (names: string[]) =>
    names
      .filter((name) => name.endsWith('.sql'))
      .map((name) => Number(name.slice(0, 4)))
      .sort((a, b) => a - b)
  const gapless = (found: number[]) => found.every((n, at) => n === at + 1)
  test('are numbered without a gap', () => expect(gapless(numbers(readdirSync(join(root, 'migrations'))))).toBe(true))
  test('a planted gap is caught', () => expect(gapless([1, 2, 4])).toBe(false))
})
