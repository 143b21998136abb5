import { AsyncLocalStorage } from 'node:async_hooks'
import { randomInt } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Kysely, Transaction } from 'kysely'

/** Serialisation failure and deadlock: nothing happened, and trying again is right. */
const worthRetrying = new Set(['40001', '40P01'])
const attempts = 5

const running = new AsyncLocalStorage<{ open: boolean }>()

/**
 * Runs `fn` in one READ COMMITTED transaction. It may run more than once, so inside it await only the database. An error
 * rolls back and is thrown on.
 */
export async function transaction<DB, T>(db: Kysely<DB>, fn: (tx: Transaction<DB>) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await once(db, fn)
    } catch (error) {
      if (attempt === attempts || !isWorthRetrying(error)) throw error
      await pause(randomInt(5, 25) * 2 ** attempt)
    }
  }
}

function once<DB, T>(db: Kysely<DB>, fn: (tx: Transaction<DB>) => Promise<T>): Promise<T> {
  const begun = db.transaction().setIsolationLevel('read committed')
  return begun.execute(async (tx) => {
    const state = { open: true }
    try {
      return await running.run(state, () => fn(tx))
    } finally {
      state.open = false
    }
  })
}

/**
 * PostgreSQL itself would not notice a query that a deed sends past its own transaction: it would simply not be undone
 * with the rest. The pools ask this before they hand out a connection.
 */
export function forbidInsideTransaction(): void {
  if (running.getStore()?.open) throw new Error('Inside a transaction use its tx, not the database')
}

function isWorthRetrying(error: unknown): boolean {
  return error instanceof Error && 'code' in error && worthRetrying.has(String(error.code))
}
