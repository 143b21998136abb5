import { z } from 'zod'
import { isHouse } from '../../../civic/actor/actor.ts'
import { id } from '../../../civic/deed/fields.ts'
import { getImport } from '../../../civic/exchange/import.ts'
import { takeBatch } from '../importing/take-batch.ts'
import { petitionDeed } from '../subject.ts'

/** Takes over the next chosen rows from this one on, all in one transaction. What each becomes is a deed and a fact of its own. */
export const importRows = petitionDeed({
  name: 'importRows',
  fact: null,
  input: z.object({ import: id, from: z.number().int().positive() }),
  find: (tx, input) => getImport(tx, 'petitions', input.import),
  may: isHouse,
  run: async (run, at, { from }) => {
    const taken = at.stage === 'running' ? await takeBatch(run, at, from) : 0
    return { matterId: null, data: null, result: { taken } }
  },
})
