import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'long-dan-jsx-test-'))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
})
afterAll(() => rmSync(folder, { recursive: true }))

function run(screen: string, hook = true) {
  const file = join(folder, 'screen.tsx')
  writeFileSync(file, screen)
  const jsx = ['--import', pathToFileURL(join(root, 'src/platform/jsx.ts')).href]
  return spawnSync(process.execPath, ['--enable-source-maps', ...(hook ? jsx : []), file], { encoding: 'utf8' })
}

test('a screen with types runs as it is written', () => {
  const { stdout } = run(`
    const Greeting = ({ name }: { name: string }) => <p class="greeting">Chào {name}</p>
    process.stdout.write(String(<Greeting name="bà con <3" />))`)
  expect(stdout).toBe('<p class="greeting">Chào bà con &lt;3</p>')
})

test('an error names the line as it was written', () => {
  const { stderr } = run(`type Props = {
      name: string
    }
    export const broken = ({ name }: Props) => <p>{name}</p>
    throw new Error('here')`)
  expect(stderr).toMatch(/screen\.tsx:5:/)
})

test('a screen that cannot be read is named', () => {
  expect(run('export const broken = <p>').stderr).toMatch(/SyntaxError: .*screen\.tsx/)
})

test('without the hook Node refuses a screen', () => {
  expect(run('export {}', false).status).not.toBe(0)
})
