import { z } from 'zod'
import { isHouse } from '../../../civic/actor/actor.ts'
import { id } from '../../../civic/deed/fields.ts'
import { assertStage, endImport, getImport } from '../../../civic/exchange/import.ts'
import { countRows } from '../../../civic/exchange/import-rows.ts'
import { ImportStopped } from '../contract.ts'
import { mayImportHere } from '../importing/may-import.ts'
import { petitionDeed } from '../subject.ts'

/** Somebody thought better of it, or nobody went on with it for a day. What is in stays in; the rows of the file are erased. */
export const stopImport = petitionDeed({
  name: 'stopImport',
  fact: ImportStopped,
  input: z.object({ import: id }),
  find: (tx, input) => getImport(tx, 'petitions', input.import),
  may: (actor, at) => isHouse(actor) || mayImportHere(actor, at),
  run: async ({ tx, today }, at) => {
    assertStage(at, 'columns', 'values', 'preview', 'running')
    const { done } = await countRows(tx, at.id)
    await endImport(tx, today, at, 'stopped')
    return { matterId: null, data: { import: at.id, filed: done }, result: { import: at.id } }
  },
})
