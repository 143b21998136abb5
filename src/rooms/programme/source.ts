import { Refusal } from '../../platform/refusal.ts'
import type { ProgrammeTransaction } from './subject.ts'
import type { Source } from './task.ts'

interface SourceRow {
  source: Source
  source_matter_id: string | null
  criterion: string | null
}

/** What a task comes from. A matter that is none of the kinds named is refused. */
export const getSource = async (
  tx: ProgrammeTransaction,
  { from, criterion }: { from: string | null; criterion: string },
): Promise<SourceRow> => {
  if (from === null)
    return criterion === ''
      ? { source: 'own', source_matter_id: null, criterion: null }
      : { source: 'criterion', source_matter_id: null, criterion }
  const matter = await tx.selectFrom('civic.matter').select(['room', 'kind']).where('id', '=', from).executeTakeFirst()
  const source = matter && sourceKind(matter)
  if (source === undefined) throw new Refusal('no-such-source', {}, 'from')
  return { source, source_matter_id: from, criterion: null }
}

/** Rooms are known by the names in `civic.matter`, their tables are not. */
export const sourceKind = ({ room, kind }: { room: string; kind: string }): Source | undefined => {
  if (room === 'petitions') return 'petition'
  if (room === 'programme') return kind === 'directive' || kind === 'hot' || kind === 'task' ? kind : undefined
  return kind === 'promise' ? 'promise' : undefined
}

/** Where a matter is read by those who may. */
export const sourceHref = ({
  room,
  kind,
  id,
  code,
}: {
  room: string
  kind: string
  id: string
  code: string
}): string => {
  if (room === 'petitions') return `/viec/${id}`
  if (kind === 'promise') return `/hua/${code}`
  if (kind === 'directive') return `/chi-dao/${id}`
  return kind === 'hot' ? `/buc-xuc/${id}` : `/nhiem-vu/${id}`
}
