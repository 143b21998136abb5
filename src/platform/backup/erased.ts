import { readdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { MasterKey } from '../keys.ts'
import { StartError } from '../start-error.ts'
import { readManifest } from './manifest.ts'

/** Ids by kind, and from how many lists they come. */
export type Erased = { ids: Record<string, Set<string>>; lists: number }

/**
 * What any backup that lies beside this one, older or newer, knows to have been erased: an older one that is restored does not know it
 * yet. Folders that are no whole backup of the same house are passed over.
 */
export function erasedBeside(backup: string, masterKey: MasterKey): Erased {
  const folder = dirname(resolve(backup))
  const erased: Erased = { ids: {}, lists: 0 }
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const told = entry.isDirectory() ? readErased(join(folder, entry.name), masterKey) : undefined
    if (told === undefined) continue
    erased.lists += 1
    for (const [kind, ids] of Object.entries(told)) {
      erased.ids[kind] = new Set([...(erased.ids[kind] ?? []), ...ids])
    }
  }
  return erased
}

function readErased(folder: string, masterKey: MasterKey): Record<string, string[]> | undefined {
  try {
    return readManifest(folder, masterKey).erased
  } catch (error) {
    if (error instanceof StartError) return undefined
    throw error
  }
}
