import { spawnSync } from 'node:child_process'
import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, inject, test } from 'vitest'

const nobody = { uid: 65534, gid: 65534 }

/** Where the tests run as an ordinary user, `engine.test.ts` tells all of this already. */
test.runIf(process.getuid?.() === 0)('an ordinary user starts, adopts and stops a server of their own', () => {
  const dataDir = mkdtempSync(join(inject('scratchDir'), 'ordinary-'))
  chownSync(dataDir, nobody.uid, nobody.gid)
  const address = (file: string) => JSON.stringify(pathToFileURL(join(import.meta.dirname, file)).href)
  const script = `
    import { statSync } from 'node:fs'
    import { startEngine } from ${address('engine.ts')}
    import { makeLog } from ${address('../log.ts')}
    const options = ${JSON.stringify({ dataDir, engineDir: inject('engineDir') })}
    const start = () => startEngine({ ...options, log: makeLog('silent') })
    const engine = await start()
    const { adopted } = await start()
    const serverUser = statSync('/proc/' + engine.pid).uid
    await engine.stop()
    console.log(JSON.stringify({ ownUser: process.getuid(), serverUser, adopted }))`
  const options = { ...nobody, cwd: dataDir, encoding: 'utf8', env: { PATH: process.env.PATH } } as const
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], options)
  expect(stderr).toBe('')
  expect(JSON.parse(stdout)).toEqual({ ownUser: nobody.uid, serverUser: nobody.uid, adopted: true })
  rmSync(dataDir, { recursive: true, force: true })
})
