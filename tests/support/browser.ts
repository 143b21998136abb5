import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'
import { type Browser, chromium } from 'playwright-core'

/**
 * A headless Chromium from npm, with the system libraries and fonts it needs. `CHROMIUM_PATH` names another one. Only
 * the flags it needs here: none that loosens the security of pages, which is under test.
 */
export async function openBrowser(): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-background-networking', '--disable-gpu', '--font-render-hinting=none']
  const executablePath = process.env.CHROMIUM_PATH
  if (executablePath) return chromium.launch({ executablePath, args })
  const folder = await unpack()
  const env = { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_PATH: join(folder, 'fonts') }
  return chromium.launch({ executablePath: join(folder, 'chromium'), args, env: { ...process.env, ...env } })
}

/** Once a version and user. The folder gets its name only when complete, so several runs may do this at once. */
async function unpack(): Promise<string> {
  const source = dirname(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))))
  const { version } = JSON.parse(await readFile(join(source, 'package.json'), 'utf8'))
  const folder = join(tmpdir(), `long-dan-chromium-${version}-${process.getuid?.() ?? 'user'}`)
  if (existsSync(folder)) return folder
  const draft = `${folder}.${randomUUID()}`
  await mkdir(draft, { mode: 0o700 })
  const parts = ['al2023', 'fonts', 'swiftshader'].map((part) => unpackArchive(source, part, draft))
  await Promise.all([...parts, unpackProgram(source, draft)])
  await writeFile(join(draft, 'fonts/fonts.conf'), fontsOf(folder))
  await rename(draft, folder).catch(async (error) => {
    await rm(draft, { recursive: true })
    if (!existsSync(folder)) throw error
  })
  return folder
}

/** The package's own list names folders of another machine; without any font the browser ends at the first page. */
const fontsOf = (folder: string): string =>
  `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}/fonts/fonts</dir><cachedir>${folder}/fonts/cache</cachedir></fontconfig>`

const decompress = async (file: string) => promisify(brotliDecompress)(await readFile(file))

async function unpackProgram(source: string, draft: string): Promise<void> {
  await writeFile(join(draft, 'chromium'), await decompress(join(source, 'bin/chromium.br')), { mode: 0o700 })
}

async function unpackArchive(source: string, part: string, draft: string): Promise<void> {
  const archive = join(draft, `${part}.tar`)
  const target = part === 'swiftshader' ? draft : join(draft, part)
  await mkdir(target, { recursive: true })
  await writeFile(archive, await decompress(join(source, `bin/${part}.tar.br`)))
  await promisify(execFile)('tar', ['-xf', archive, '-C', target])
  await rm(archive)
}
