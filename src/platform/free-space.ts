import { statfs } from 'node:fs/promises'

/** Four of PostgreSQL's log segments: with less it may stop at any moment, to start again when there is room. */
const least = 64 * 2 ** 20

/** What the disk under a folder has left for us, in bytes. */
export const freeBytes = async (folder: string): Promise<number> => {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

export const hasRoom = async (folder: string): Promise<boolean> => (await freeBytes(folder)) >= least
