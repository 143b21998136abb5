import { execFileSync } from 'node:child_process'
import { chmodSync, closeSync, mkdirSync, mkdtempSync, openSync, rmSync, truncateSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const run = (command: string, ...args: string[]) => execFileSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'] })
const megabyte = 2 ** 20

/** Why there can be no disk of our own here; undefined where there can. */
export const noDisk = (): string | undefined => {
  if (process.getuid?.() !== 0) return 'not run: mounting a disk needs root'
  try {
    for (const command of ['losetup', 'mkfs.ext4', 'mkfs.xfs']) run('which', command)
    return undefined
  } catch {
    return 'not run: it needs losetup, mkfs.ext4 and mkfs.xfs'
  }
}

/** A disk in a file, with ext4 on it; all of it lies on a disk that can be copied at one moment. */
export interface Disk {
  /** Where it is mounted. */
  folder: string
  /** As it is at this moment, without what nobody wrote down yet: the copy is mounted, and given back by `end`. */
  cut(): { folder: string; end(): void }
  /** Leaves no room on it; gives it back by what is returned. */
  fill(): () => void
  remove(): void
}

export const makeDisk = (megabytes: number, copies = 4): Disk => {
  const home = mkdtempSync(join(tmpdir(), 'long-dan-disk-'))
  chmodSync(home, 0o711)
  const place = (name: string) => join(home, name)
  // Copies take only what is written after them.
  const [outerFile, outer, folder] = [place('outer.img'), place('outer'), place('disk')]
  makeFile(outerFile, megabytes * copies)
  run('mkfs.xfs', '-q', outerFile)
  mount(outerFile, outer)
  const image = join(outer, 'disk.img')
  makeFile(image, megabytes)
  run('mkfs.ext4', '-q', '-m', '0', image)
  mount(image, folder)
  let copy = 0
  return {
    folder,
    cut: () => {
      copy += 1
      const [file, at] = [join(outer, `cut-${copy}.img`), place(`cut-${copy}`)]
      run('cp', '--reflink=always', image, file)
      mount(file, at)
      const end = () => {
        run('umount', at)
        rmSync(file)
      }
      return { folder: at, end }
    },
    fill: () => {
      const filler = join(folder, 'filler')
      fillUp(filler)
      return () => rmSync(filler)
    },
    remove: () => {
      run('umount', folder)
      run('umount', outer)
      rmSync(home, { recursive: true })
    },
  }
}

const makeFile = (file: string, megabytes: number): void => {
  closeSync(openSync(file, 'wx'))
  truncateSync(file, megabytes * megabyte)
}

const mount = (file: string, at: string): void => {
  mkdirSync(at)
  run('mount', '-o', 'loop', file, at)
}

/** Down to the last block. */
const fillUp = (file: string): void => {
  const to = openSync(file, 'wx')
  try {
    for (let bytes = megabyte; bytes >= 512; ) {
      try {
        writeSync(to, Buffer.alloc(bytes))
      } catch {
        bytes /= 2
      }
    }
  } finally {
    closeSync(to)
  }
}
