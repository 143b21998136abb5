import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { StartError } from '../src/platform/start-error.ts'
import { productFiles, runtimePackages } from './contents.ts'
import { launcher } from './launcher.ts'

/** Node comes as a package for each kind of machine. */
const nodePackage = `node_modules/node-${process.platform}-${process.arch}`

/**
 * Fills a new folder with everything that a house needs on a machine of this kind without a registry: product, packages, Node,
 * PostgreSQL, and `long-dan`, which starts them. Takes from `root` what is installed there and asks nobody.
 */
export const layOut = (root: string, folder: string): void => {
  const packages = runtimePackages(root)
  if (!packages.includes(nodePackage))
    throw new StartError(`There is no ${nodePackage} here: a bundle is made where npm ci was run, on Linux`)
  for (const path of [...productFiles(root), ...packages])
    cpSync(join(root, path), join(folder, path), { recursive: true, verbatimSymlinks: true })
  const bin = join(folder, 'node_modules/.bin')
  mkdirSync(bin, { recursive: true })
  symlinkSync(relative(bin, join(folder, nodePackage, 'bin/node')), join(bin, 'node'))
  writeFileSync(join(folder, 'long-dan'), launcher(root), { mode: 0o755 })
}
