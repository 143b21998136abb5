import { parentPort, workerData } from 'node:worker_threads'
import { Refusal } from '../../../platform/refusal.ts'
import { readCsv } from './csv.ts'
import { asTable, type Table } from './table.ts'
import { readXlsx } from './xlsx.ts'

/** What the thread says at its end. */
export type Said = { table: Table } | { refused: Pick<Refusal, 'code' | 'params'> }

const zip = Buffer.from('PK')

const read = async (bytes: Buffer): Promise<Said> => {
  try {
    const rows = bytes.subarray(0, 2).equals(zip) ? await readXlsx(bytes) : await readCsv(bytes)
    return { table: asTable(rows) }
  } catch (error) {
    if (error instanceof Refusal) return { refused: { code: error.code, params: error.params } }
    throw error
  }
}

parentPort?.postMessage(await read(Buffer.from(workerData as Uint8Array)))
