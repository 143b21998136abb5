import { Worker } from 'node:worker_threads'
import { Refusal } from '../../../platform/refusal.ts'
import { mostBytes, readingMay } from './limits.ts'
import type { Table } from './table.ts'
import type { Said } from './worker.ts'

/** How an Excel file of before 2007 begins, and one with a password. */
const oldExcel = Buffer.from('d0cf11e0', 'hex')

/**
 * Reads an XLSX or CSV file, told apart by its content, in a thread of its own: the house goes on answering meanwhile, and whatever the
 * file does, memory and time have an end. Refuses with a code and the field 'file'.
 */
export const readTable = async (bytes: Uint8Array): Promise<Table> => {
  if (bytes.length > mostBytes.sent) throw new Refusal('file-too-large', { most: mostBytes.sent / 2 ** 20 }, 'file')
  if (Buffer.from(bytes.subarray(0, 4)).equals(oldExcel)) throw new Refusal('file-old-excel', {}, 'file')
  const said = await inThread(bytes)
  if ('refused' in said) throw new Refusal(said.refused.code, said.refused.params, 'file')
  return said.table
}

const inThread = (bytes: Uint8Array): Promise<Said> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: bytes,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: readingMay.megabytes },
    })
    const tooHeavy = () => {
      reject(new Refusal('file-too-heavy', {}, 'file'))
      void worker.terminate()
    }
    const patience = setTimeout(tooHeavy, readingMay.seconds * 1_000)
    worker.once('message', resolve)
    worker.once('error', (error) => {
      if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') tooHeavy()
      else reject(error)
    })
    worker.once('exit', () => clearTimeout(patience))
  })
