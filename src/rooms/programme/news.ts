import type { ProgrammeTransaction } from './subject.ts'

/** Ends what posts were told about a matter and have not seen: it came to an end, so the news is out of date. */
export const dropNews = async (tx: ProgrammeTransaction, matterId: string): Promise<void> => {
  await tx
    .updateTable('civic.notice')
    .set((row) => ({ done_on: row.ref('made_on'), outcome: 'seen' as const }))
    .where('matter_id', '=', matterId)
    .where('to_post_id', 'is not', null)
    .where('done_on', 'is', null)
    .execute()
}
