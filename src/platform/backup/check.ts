import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import type { MasterKey } from '../keys.ts'
import { changed, type Manifest, type Part, readManifest } from './manifest.ts'
import { sha256, showing, Tallying } from './tally.ts'

/** Reads a backup to its last byte before anything is done with it. Throws `StartError` where a part is missing, torn or was changed. */
export async function checkBackup(folder: string, masterKey: MasterKey): Promise<Manifest> {
  const manifest = readManifest(folder, masterKey)
  for (const part of manifest.parts) {
    if (!(await isWhole(folder, part))) throw changed(folder, part.file)
  }
  return manifest
}

async function isWhole(folder: string, part: Part): Promise<boolean> {
  const [tally, bytes] = [new Tallying(), sha256()]
  try {
    await pipeline(
      createReadStream(join(folder, part.file)),
      showing((chunk) => bytes.update(chunk)),
      createGunzip(),
      showing((chunk) => tally.add(chunk)),
      async (source: AsyncIterable<Buffer>) => {
        for await (const _chunk of source);
      },
    )
  } catch {
    return false
  }
  const { rows, digest } = tally.result()
  return bytes.digest('hex') === part.sha256 && rows === part.rows && digest === part.digest
}
