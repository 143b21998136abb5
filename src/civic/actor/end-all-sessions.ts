import type { CivicTransaction } from '../tables.ts'

/** Of officers and of senders, and every machine that was trusted: some of them may have been ended after what was restored. */
export const endAllSessions = async (tx: CivicTransaction): Promise<void> => {
  await tx.deleteFrom('civic.session').execute()
  await tx.deleteFrom('civic.sender_session').execute()
  await tx.deleteFrom('civic.trusted_machine').execute()
}
