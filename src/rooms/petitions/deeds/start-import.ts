import { z } from 'zod'
import { id } from '../../../civic/deed/fields.ts'
import { assertStage, getImport, moveImport } from '../../../civic/exchange/import.ts'
import { chooseRows } from '../../../civic/exchange/import-rows.ts'
import { readSpans } from '../../../civic/exchange/spans.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { ImportStarted } from '../contract.ts'
import { mayImportHere } from '../importing/may-import.ts'
import { petitionDeed } from '../subject.ts'

/** Takes over all good rows, or those in some spans of rows. The work itself is an errand. */
export const startImport = petitionDeed({
  name: 'startImport',
  fact: ImportStarted,
  input: z.object({ import: id, which: z.enum(['all', 'some']), rows: z.string().max(1000).default('') }),
  find: (tx, input) => getImport(tx, 'petitions', input.import),
  may: mayImportHere,
  run: async ({ tx, send }, at, { which, rows }) => {
    assertStage(at, 'preview')
    const spans = which === 'all' ? undefined : readSpans(rows)
    if (which === 'some' && spans === undefined) throw new Refusal('rows-not-understood', {}, 'rows')
    const chosen = await chooseRows(tx, at.id, spans)
    if (chosen === 0) throw new Refusal('no-good-row', {}, which === 'some' ? 'rows' : '')
    await moveImport(tx, at.id, 'running')
    await send('petitions.import', { import: at.id })
    return { matterId: null, data: { import: at.id, rows: chosen }, result: { import: at.id } }
  },
})
