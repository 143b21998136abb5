import { z } from 'zod'
import { line } from '../../../civic/deed/fields.ts'
import { columnsOf, moveImport, openImportRow } from '../../../civic/exchange/import.ts'
import { needsName, sourceKinds, takeSource } from '../../../civic/exchange/source.ts'
import { findUpload } from '../../../civic/exchange/upload.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { ImportOpened } from '../contract.ts'
import { judgeRows } from '../importing/judge.ts'
import { fitsFile, rememberedMatching } from '../importing/matching.ts'
import { mayImport } from '../importing/may-import.ts'
import { petitionDeed } from '../subject.ts'

/** A file was chosen, and whence it comes. A source whose last file was read in the same way is not asked about its columns again. */
export const openImport = petitionDeed({
  name: 'openImport',
  fact: ImportOpened,
  input: z.object({ kind: z.enum(sourceKinds), name: line(80, 0).default('') }),
  find: async () => undefined,
  may: mayImport,
  run: async (run, _nothing, { kind, name }) => {
    const { tx, today, actor, key } = run
    if (actor.kind !== 'officer') throw new Refusal('not-allowed')
    if (needsName(kind) && name === '') throw new Refusal('missing', {}, 'name')
    const upload = await findUpload(tx, key)
    if (upload === undefined) throw new Refusal('file-missing', {}, 'file')
    const source = await takeSource(tx, today, { room: 'petitions', officeId: actor.post.officeId, kind, name })
    const at = await openImportRow(tx, today, { source, upload, postId: actor.post.id })
    const remembered = rememberedMatching(source.matching)
    const fits = remembered !== undefined && fitsFile(remembered, columnsOf(upload))
    if (fits) {
      await judgeRows(tx, run, at, remembered)
      await moveImport(tx, at.id, 'preview', remembered)
    }
    return {
      matterId: null,
      data: { import: at.id, rows: upload.rows },
      result: { import: at.id, stage: fits ? ('preview' as const) : ('columns' as const) },
    }
  },
})
