import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const product = ['src', 'packages', 'migrations', 'reference', 'docs', 'package.json', 'LICENSE', '*.md']
/** Tests stay at home; so do the programs that only they need. */
const ofTests = /(^|\/)tests\/|\.test\.tsx?$/

/** Files of the product that the house knows of, as paths from `root`: nothing that merely lies around there. */
export const productFiles = (root: string): string[] =>
  execFileSync('git', ['ls-files', '-z', '--', ...product], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter((path) => path !== '' && !ofTests.test(path) && existsSync(join(root, path)))

type Lock = { packages: Record<string, { dev?: boolean; devOptional?: boolean }> }

/** Folders of the installed packages that the house runs on, Node and PostgreSQL for this machine among them. */
export const runtimePackages = (root: string): string[] => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock
  return Object.entries(packages)
    .filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional && existsSync(join(root, path)))
    .map(([path]) => path)
}
