import { join } from 'node:path'
import ts from 'typescript'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from './support/database.ts'

/** The hand-written table types against the database: the same tables, the same columns, the same nullability. */
const root = join(import.meta.dirname, '..')
const declared: readonly [file: string, name: string][] = [
  ['src/civic/tables.ts', 'CivicTables'],
  ['src/rooms/petitions/tables.ts', 'PetitionTables'],
  ['src/rooms/dialogues/tables.ts', 'DialogueTables'],
  ['src/rooms/programme/tables.ts', 'ProgrammeTables'],
  ['src/rooms/reports/tables.ts', 'ReportTables'],
  ['src/rooms/satisfaction/tables.ts', 'SatisfactionTables'],
]
/** Reached by functions or by a statement of their own, never by a typed query. */
const unnamed = [
  'platform.migration',
  'platform.installation',
  'platform.change_count',
  'civic.reference_set',
  'satisfaction.box_entry',
  'people.person',
  'people.person_key',
  'people.reading',
]

const columnsInCode = (): Map<string, string[]> => {
  const files = declared.map(([file]) => join(root, file))
  const config = ts.getParsedCommandLineOfConfigFile(
    join(root, 'tsconfig.json'),
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} },
  )
  const program = ts.createProgram(files, config?.options ?? {})
  const checker = program.getTypeChecker()
  const tables = new Map<string, string[]>()
  for (const [file, name] of declared) {
    const source = program.getSourceFile(join(root, file))
    const symbol =
      source &&
      checker.getExportsOfModule(checker.getSymbolAtLocation(source) as ts.Symbol).find((one) => one.name === name)
    if (symbol === undefined) throw new Error(`${name} is not in ${file}`)
    for (const table of checker.getDeclaredTypeOfSymbol(symbol).getProperties()) {
      // A room may narrow the words of a table that is not its own; the table itself is declared by its owner, who comes first.
      if (tables.has(table.name)) continue
      const columns = checker.getTypeOfSymbol(table).getProperties()
      tables.set(table.name, columns.map((column) => column.name).sort())
    }
  }
  return tables
}

const differences = (code: Map<string, string[]>, real: Map<string, string[]>): string[] => {
  const names = new Set([...code.keys(), ...real.keys()])
  return [...names]
    .filter((name) => !unnamed.includes(name))
    .filter((name) => code.get(name)?.join() !== real.get(name)?.join())
    .map((name) => `${name}: code ${code.get(name) ?? 'nothing'}; database ${real.get(name) ?? 'nothing'}`)
}

let database: FreshDatabase
let real: Map<string, string[]>
beforeAll(async () => {
  database = await freshDatabase()
  const { rows } = await database.owner.query(
    `select table_schema || '.' || table_name as name, array_agg(column_name::text order by column_name collate "C") as columns
     from information_schema.columns where table_schema not in ('pg_catalog', 'information_schema', 'pgboss') group by 1`,
  )
  real = new Map(rows.map(({ name, columns }) => [name, columns]))
})
afterAll(() => database.drop())

test('every table is typed as it is', () => {
  expect(differences(columnsInCode(), real)).toEqual([])
})

test('a column that the code does not know is noticed', () => {
  const sabotaged = new Map(real).set('civic.matter', [...(real.get('civic.matter') ?? []), 'surprise'])
  expect(differences(columnsInCode(), sabotaged)).toHaveLength(1)
})
