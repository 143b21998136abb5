import { readFileSync, statSync } from 'node:fs'
import type { Pool } from 'pg'

/** A part of a plan that read many rows of a table that grows with the years. */
export interface Reading {
  table: string
  how: string
  rows: number
  statement: string
}

interface Node {
  'Node Type': string
  'Relation Name'?: string
  'Actual Rows': number
  'Actual Loops': number
  'Rows Removed by Filter'?: number
  'Rows Removed by Index Recheck'?: number
  Plans?: Node[]
}

/**
 * Lets the server write down the plan of every statement of one database, as it really ran. A table of twenty thousand rows is so soon read
 * that the server may do so where an index would serve; it is told not to, as it would not with a million.
 */
export const watchPlans = async (owner: Pool, serverLog: string) => {
  const { rows } = await owner.query<{ name: string }>('select current_database() as name')
  const name = rows[0]?.name ?? ''
  const settings = {
    enable_seqscan: 'off',
    session_preload_libraries: 'auto_explain',
    'auto_explain.log_min_duration': '0',
    'auto_explain.log_analyze': 'on',
    'auto_explain.log_timing': 'off',
    'auto_explain.log_format': 'json',
    'auto_explain.log_nested_statements': 'on',
  }
  for (const [setting, value] of Object.entries(settings))
    await owner.query(`alter database ${name} set ${setting} = '${value}'`)
  // Settings of a database hold for those who connect from now on.
  await owner.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and pid <> pg_backend_pid()`,
    [name],
  )
  let read = statSync(serverLog).size
  /** What was read since the last time, by plans of tables named here, where a part read more than `most` rows. */
  return (tables: ReadonlySet<string>, most: number): Reading[] => {
    const text = readFileSync(serverLog).subarray(read).toString('utf8')
    read = statSync(serverLog).size
    return plansIn(text).flatMap(({ statement, root }) =>
      nodesOf(root)
        .map((node) => ({ table: node['Relation Name'] ?? '', how: node['Node Type'], rows: rowsOf(node), statement }))
        .filter(({ table, rows: many }) => tables.has(table) && many > most),
    )
  }
}

const plansIn = (log: string): { statement: string; root: Node }[] =>
  log
    .split(/\n(?=\S)/)
    .map((entry) => /plan:\n(.*)$/s.exec(entry)?.[1])
    .filter((plan) => plan !== undefined)
    .map((plan) => JSON.parse(plan.replaceAll('\n\t', '\n')) as { 'Query Text': string; Plan: Node })
    .map((plan) => ({ statement: plan['Query Text'].replaceAll(/\s+/g, ' ').trim(), root: plan.Plan }))

const nodesOf = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)]

const rowsOf = (node: Node): number =>
  node['Actual Loops'] *
  (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0))
