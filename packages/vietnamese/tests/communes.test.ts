import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fold, toneKey } from '../src/index.ts'

const oracle = new URL('../../../../shared/data/admin/new-communes-2025-07-01.csv', import.meta.url)

/** The two spellings in circulation of every commune that has two. No field of these rows holds a comma but the resolution. */
const spellings = (): [name: string, other: string][] => {
  const [header = '', ...rows] = readFileSync(oracle, 'utf8').trim().split(/\r?\n/)
  const columns = header.split(',')
  return rows
    .map((row) => row.split(','))
    .map((row): [string, string] => [
      row[columns.indexOf('full_name')] ?? '',
      row[columns.indexOf('full_name_alt_tone')] ?? '',
    ])
    .filter(([, other]) => other !== '')
}

describe.skipIf(!existsSync(oracle))('191 communes spelled two ways (skipped where the outside list is absent)', () => {
  it('are equal by tone key, but for Phó Bảng, whose other spelling Phố Bảng has another vowel', () => {
    expect(spellings()).toHaveLength(191)
    const unequal = spellings().filter(([name, other]) => toneKey(name) !== toneKey(other))
    expect(unequal).toEqual([['Xã Phó Bảng', 'Xã Phố Bảng']])
  })

  it('all fold alike but for their vowels', () => {
    expect(spellings().filter(([name, other]) => fold(name) !== fold(other))).toEqual([])
  })

  it('negative control: lower case and NFC alone find none of them', () => {
    const plain = (text: string) => text.normalize('NFC').toLowerCase()
    expect(spellings().filter(([name, other]) => plain(name) === plain(other))).toEqual([])
  })
})
