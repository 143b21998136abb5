import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Room } from '../src/civic/room.ts'
import { rooms } from '../src/house.ts'

/** Who listens to whom, as `| fact | raised by | heard by |`. The architecture page says it with the deed that follows. */
const heard = (of: readonly Room[]): string[] => {
  const raisedBy = new Map(of.flatMap(({ name, facts }) => facts.map((fact) => [fact.name, name])))
  const pairs = of.flatMap(({ listeners }) => listeners.map(({ kind, room }) => [kind.name, room] as const))
  const rows = pairs.map(([fact, room]) => `| \`${fact}\` | ${raisedBy.get(fact) ?? 'nobody'} | ${room} |`)
  return [...new Set(rows)].sort()
}

const page = readFileSync(join(import.meta.dirname, '../ARCHITECTURE.md'), 'utf8')
const written = (text: string): string[] =>
  (text.split('<!-- listeners -->')[1]?.split('<!-- /listeners -->')[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').slice(0, 4).join('|').concat('|'))
    .sort()

describe('who listens to whom', () => {
  test('stands in the architecture page as it is in the code, and is printed', () => {
    process.stdout.write(`${heard(rooms).join('\n')}\n`)
    expect(written(page)).toEqual(heard(rooms))
  })

  test('nobody listens for a fact that no room publishes', () => {
    expect(heard(rooms).filter((row) => row.includes('| nobody |'))).toEqual([])
  })

  test('a listener that the page does not name is noticed', () => {
    const without = rooms.filter(({ name }) => name !== 'satisfaction')
    expect(written(page)).not.toEqual(heard(without))
  })
})
