import { ask } from '../support/ask.ts'

/** Client keys for which the database does not hold exactly one petition, one answer duty and one filing fact. */
export interface Astray {
  lost: string[]
  doubled: string[]
  halved: string[]
}

interface Row {
  key: string
  petitions: number
  duties: number
  facts: number
}

/** Plain SQL, past the house: what became of each client key. */
export const astray = async (ownerUrl: string, keys: Iterable<string>): Promise<Astray> => {
  const rows = await ask<Row>(
    ownerUrl,
    `select k.key, count(distinct p.matter_id)::int as petitions, count(distinct d.id)::int as duties,
       count(distinct f.id)::int as facts
     from unnest($1::text[]) as k (key)
     left join petitions.petition p on p.hamlet = k.key
     left join civic.duty d on d.matter_id = p.matter_id and d.kind = 'petitions.answer'
     left join civic.fact f on f.matter_id = p.matter_id and f.kind = 'petition.filed'
     group by k.key`,
    [[...keys]],
  )
  const keysWhere = (holds: (row: Row) => boolean) => rows.filter(holds).map(({ key }) => key)
  return {
    lost: keysWhere(({ petitions }) => petitions === 0),
    doubled: keysWhere(({ petitions }) => petitions > 1),
    halved: keysWhere(({ petitions, duties, facts }) => petitions === 1 && (duties !== 1 || facts !== 1)),
  }
}

/** The petition of each client key, by plain SQL. */
export const petitionsByKey = async (ownerUrl: string): Promise<Map<string, string>> => {
  const rows = await ask<{ key: string; id: string }>(
    ownerUrl,
    'select hamlet as key, matter_id as id from petitions.petition',
  )
  return new Map(rows.map(({ key, id }) => [key, id]))
}

/** Facts whose leaf, which a log of the ledger hashes, says something else than their row. */
export const torn = async (ownerUrl: string): Promise<string[]> => {
  const rows = await ask<{ id: string }>(
    ownerUrl,
    `select id from civic.fact
     where convert_from(leaf, 'UTF8')::jsonb - array['at', 'version', 'post', 'actor', 'matter'] is distinct from
       jsonb_build_object('id', id, 'kind', kind, 'day', day, 'data', data)`,
  )
  return rows.map(({ id }) => id)
}
