import { createHmac, randomBytes } from 'node:crypto'
import { canonicalBytes } from '../../../packages/tlog/src/index.ts'
import type { Day } from '../../../packages/workdays/src/index.ts'
import { realNow } from '../../platform/clock.ts'
import { newId } from '../../platform/keys.ts'
import type { Actor } from '../actor/actor.ts'
import type { CivicTransaction } from '../tables.ts'
import type { Fact, FactKind } from './kind.ts'

/**
 * Writes a fact into the ledger, in the transaction of the deed that made it.
 * The actor stands in it under a pseudonym of this fact alone: HMAC-SHA-256 of the officer's id under a salt kept apart.
 * With the salt erased nobody can say who it was, and the leaf stays whole.
 */
export const recordFact = async <Data>(
  tx: CivicTransaction,
  kind: FactKind<Data>,
  by: { actor: Actor; today: Day; matterId: string | null },
  data: Data,
): Promise<Fact<Data>> => {
  const id = newId()
  const at = realNow()
  const salt = randomBytes(16)
  const officerId = 'officerId' in by.actor ? by.actor.officerId : null
  const postId = by.actor.kind === 'officer' ? by.actor.post.id : null
  const actor =
    officerId === null ? by.actor.kind : createHmac('sha256', salt).update(officerId).digest('hex').slice(0, 24)
  const parsed = kind.shape.parse(data)
  const leaf = canonicalBytes({
    id,
    kind: kind.name,
    version: kind.version,
    at: at.toISOString(),
    day: by.today,
    post: postId,
    actor,
    matter: by.matterId,
    data: parsed,
  })
  await tx
    .insertInto('civic.fact')
    .values({
      id,
      kind: kind.name,
      version: kind.version,
      at,
      day: by.today,
      post_id: postId,
      actor,
      matter_id: by.matterId,
      data: JSON.stringify(parsed),
      leaf: Buffer.from(leaf),
    })
    .execute()
  if (officerId !== null) {
    await tx.insertInto('civic.fact_actor').values({ fact_id: id, salt, officer_id: officerId }).execute()
  }
  return { id, kind: kind.name, day: by.today, postId, matterId: by.matterId, data: parsed }
}
