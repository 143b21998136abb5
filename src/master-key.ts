import { join } from 'node:path'
import { findMasterKey, type MasterKey } from './platform/keys.ts'
import { StartError } from './platform/start-error.ts'

/** The key of a house that is there already: only the first start of all makes one. */
export const masterKeyOf = (dataDir: string): MasterKey => {
  const key = findMasterKey(dataDir)
  if (key) return key
  throw new StartError(`There is no master key: put the key of the house at ${join(dataDir, 'keys/master.key')}`)
}
