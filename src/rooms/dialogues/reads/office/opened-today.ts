import type { z } from 'zod'
import type { Officer } from '../../../../civic/actor/actor.ts'
import type { FactKind } from '../../../../civic/facts/kind.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import type { DialogueReader } from '../../subject.ts'

/** What this officer said today, as this post, that names on this matter are needed for: the data of the facts of one kind. */
export const openedToday = async <Data>(
  db: DialogueReader,
  { officerId, post }: Officer,
  { kind, matterId, today }: { kind: FactKind & { shape: z.ZodType<Data> }; matterId: string; today: Visit['today'] },
): Promise<Data[]> => {
  const facts = await db
    .selectFrom('civic.fact as f')
    .innerJoin('civic.fact_actor as a', 'a.fact_id', 'f.id')
    .select('f.data')
    .where('f.kind', '=', kind.name)
    .where('f.matter_id', '=', matterId)
    .where('f.day', '=', today)
    .where('f.post_id', '=', post.id)
    .where('a.officer_id', '=', officerId)
    .orderBy('f.position')
    .execute()
  return facts.map(({ data }) => kind.shape.parse(data))
}
