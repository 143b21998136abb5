import { house } from '../../../civic/actor/actor.ts'
import { type Ground, perform } from '../../../civic/deed/perform.ts'
import type { Errand } from '../../../civic/errand.ts'
import { findImport } from '../../../civic/exchange/import.ts'
import { rowsIn } from '../../../civic/exchange/import-rows.ts'
import { finishImport } from '../deeds/finish-import.ts'
import { importRows } from '../deeds/import-rows.ts'

/** Takes over what is chosen, batch after batch, and ends the import. Run again, it goes on with the first row that is still chosen. */
export const runImport = async (ground: Ground, importId: string): Promise<void> => {
  let before = 0
  for (;;) {
    const at = await findImport(ground.db, 'petitions', importId)
    if (at?.stage !== 'running') return
    const [next] = await rowsIn(ground.db, importId, ['chosen'], { most: 1 })
    if (next === undefined) break
    if (next.row === before) throw new Error('a batch took nothing over')
    before = next.row
    const key = `importRows:${importId}:${next.row}`
    await perform(ground, importRows, { actor: house, key, input: { import: importId, from: next.row } })
  }
  await perform(ground, finishImport, { actor: house, key: `finishImport:${importId}`, input: { import: importId } })
}

/** The errand of an import that was started. */
export const importErrand: Errand = {
  name: 'petitions.import',
  run: (ground, data) => runImport(ground, data.import ?? ''),
}
