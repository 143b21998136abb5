import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { civicWords } from '../src/civic/words.ts'
import { rooms } from '../src/house.ts'

/** Every fact and every refusal can be said, in Vietnamese and in English. */
const folderOf = (room: string): string => (room === 'civic' ? 'src/civic' : `src/rooms/${room}`)
const root = join(import.meta.dirname, '..')

const refusedIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
    .flatMap((name) =>
      [...readFileSync(join(root, folder, name), 'utf8').matchAll(/new Refusal\(\s*'([a-z-]+)'/g)].map(
        (match) => match[1] ?? '',
      ),
    )

const unsaid = (codes: readonly string[], said: object, common: object): string[] =>
  [...new Set(codes)].filter((code) => !(code in said) && !(code in common))

for (const room of rooms) {
  describe(room.name, () => {
    for (const lang of ['vi', 'en'] as const) {
      test(`every fact can be said in ${lang}`, () => {
        expect(room.facts.map(({ name }) => name).filter((name) => !(name in room.sayings(lang).facts))).toEqual([])
      })
      test(`every refusal can be said in ${lang}`, () => {
        const codes = refusedIn(folderOf(room.name))
        expect(unsaid(codes, room.sayings(lang).refusals, civicWords(lang).refusals)).toEqual([])
      })
    }
    test('every deed leaves a fact the room publishes, or none on purpose', () => {
      const published = room.facts.map(({ name }) => name)
      const unpublished = room.deeds.filter(({ fact }) => fact !== null && !published.includes(fact.name))
      expect(unpublished.map(({ name }) => name)).toEqual([])
    })
  })
}

test('a refusal nobody put into words is noticed', () => {
  expect(unsaid(['not-found', 'surprise'], {}, civicWords('vi').refusals)).toEqual(['surprise'])
})
