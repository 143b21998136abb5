import { house } from '../../../civic/actor/actor.ts'
import { perform } from '../../../civic/deed/perform.ts'
import { runningImports } from '../../../civic/exchange/import.ts'
import { leftLyingImports } from '../../../civic/exchange/upload.ts'
import type { Sweep } from '../../../civic/room.ts'
import { transaction } from '../../../platform/database.ts'
import { stopImport } from '../deeds/stop-import.ts'
import { importErrand } from '../importing/run-import.ts'

/** An import whose process was killed goes on. Where one runs already, the second finds nothing left to do. */
export const goOnImporting: Sweep = {
  name: 'petitions.go-on-importing',
  run: async ({ db, send }) => {
    if (send === undefined) return 0
    const running = await runningImports(db, 'petitions')
    for (const { id } of running) await transaction(db, (tx) => send(tx, importErrand.name, { import: id }))
    return running.length
  },
}

/** Files that nobody went on with for a day: personal data lies nowhere without a reason. */
export const stopLeftImports: Sweep = {
  name: 'petitions.stop-left-imports',
  run: async (ground) => {
    const left = await leftLyingImports(ground.db, 'petitions')
    for (const { id } of left) {
      await perform(ground, stopImport, { actor: house, key: `stopImport:${id}`, input: { import: id } })
    }
    return left.length
  },
}
