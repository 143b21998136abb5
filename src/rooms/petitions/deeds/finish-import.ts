import { z } from 'zod'
import { isHouse } from '../../../civic/actor/actor.ts'
import { id } from '../../../civic/deed/fields.ts'
import { assertStage, endImport, getImport } from '../../../civic/exchange/import.ts'
import { countRows } from '../../../civic/exchange/import-rows.ts'
import { ImportFinished } from '../contract.ts'
import { petitionDeed } from '../subject.ts'

/** Every chosen row was taken over or refused: the rows of the file are erased. */
export const finishImport = petitionDeed({
  name: 'finishImport',
  fact: ImportFinished,
  input: z.object({ import: id }),
  find: (tx, input) => getImport(tx, 'petitions', input.import),
  may: isHouse,
  run: async ({ tx, today }, at) => {
    assertStage(at, 'running')
    const { done, refused } = await countRows(tx, at.id)
    await endImport(tx, today, at, 'finished')
    return { matterId: null, data: { import: at.id, filed: done, refused }, result: null }
  },
})
