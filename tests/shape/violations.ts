import { findCircles } from './circles.ts'
import { floorOf, importsOf, isTest, type Source, unitOf } from './source.ts'

type Rule = (source: Source) => string[]

const ours = (target: string): boolean => target.startsWith('src/') || target.startsWith('packages/')

/** Which floors each floor may import; a floor's own unit is always allowed. */
const below: Readonly<Record<string, readonly string[]>> = {
  packages: [],
  platform: ['packages', 'platform'],
  ui: ['packages', 'ui'],
  civic: ['packages', 'platform', 'civic'],
  rooms: ['packages', 'platform', 'civic', 'ui', 'rooms'],
  web: ['packages', 'platform', 'civic', 'ui', 'web', 'root'],
  root: ['packages', 'platform', 'ui', 'civic', 'rooms', 'web', 'root'],
}

const importsPointDown: Rule = (source) => {
  const allowed = below[floorOf(source.path)]
  if (allowed === undefined) return []
  return importsOf(source).filter((target) => {
    if (!ours(target)) return false
    const floor = floorOf(target)
    if (floor === 'packages' && floorOf(source.path) === 'packages') return unitOf(target) !== unitOf(source.path)
    return !allowed.includes(floor)
  })
}

const roomsMeetByContract: Rule = (source) =>
  floorOf(source.path) === 'rooms'
    ? importsOf(source).filter(
        (target) =>
          floorOf(target) === 'rooms' && unitOf(target) !== unitOf(source.path) && !target.endsWith('/contract.ts'),
      )
    : []

const matches =
  (applies: (path: string) => boolean, pattern: RegExp): Rule =>
  ({ path, text }) =>
    applies(path) && !isTest(path) ? [...withoutComments(text).matchAll(pattern)].map((match) => match[0]) : []

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')

const inPackages = (path: string): boolean => path.startsWith('packages/') && path.includes('/src/')
const inSource = (path: string): boolean => path.startsWith('src/')
const asksTime = /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(/g

const ownTablesOnly: Rule = (source) => {
  if (floorOf(source.path) === 'packages' || isTest(source.path) || floorOf(source.path) === 'root') return []
  const own = floorOf(source.path) === 'rooms' ? unitOf(source.path) : undefined
  const named = withoutComments(source.text).matchAll(/['"`\s(]([a-z]+)\.(?!public_)[a-z_]+(?=['"\s(`]| as )/g)
  const tableLike = [...named].filter((match) => knownTables.has(match[0].slice(1).trim()))
  return tableLike.filter((match) => match[1] !== own).map((match) => match[0])
}

/** The tables of each room; its `public_*` views may be read by all. */
const tablesOf: Readonly<Record<string, readonly string[]>> = {
  petitions: ['petition', 'draft', 'return_code', 'publication', 'withholding', 'pasted'],
  dialogues: [
    'owed',
    'project',
    'meeting',
    'question',
    'promise',
    'promise_date',
    'return_code',
    'minutes',
    'correction',
    'conclusion',
    'obstacle',
    'received',
  ],
  programme: [
    'theme',
    'directive',
    'task',
    'task_hamlet',
    'progress',
    'proof',
    'stand',
    'hot',
    'explanation',
    'explained_duty',
  ],
  satisfaction: ['box_entry', 'turnout', 'period', 'member', 'figure'],
}
const knownTables = new Set(
  Object.entries(tablesOf).flatMap(([room, tables]) => tables.map((table) => `${room}.${table}`)),
)

const rules: Readonly<Record<string, Rule>> = {
  'imports-point-down': importsPointDown,
  'rooms-meet-by-contract': roomsMeetByContract,
  'packages-are-pure': (source) =>
    inPackages(source.path) && !isTest(source.path) ? importsOf(source).filter((target) => !ours(target)) : [],
  'packages-have-no-clock': matches(inPackages, /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|\bfetch\(/g),
  'only-the-clock-asks-the-time': matches((path) => inSource(path) && path !== 'src/platform/clock.ts', asksTime),
  'own-tables-only': ownTablesOnly,
  'no-raw-html': matches(inSource, /\braw\b[^\n]*'hono\/html'|dangerouslySetInnerHTML/g),
  'no-script-or-style-in-pages': matches(
    (path) => path.endsWith('.tsx'),
    /<script\b(?! type="module" src=\{script\} \/>)|<style\b|\sstyle=|\son[a-z]+=/g,
  ),
  'at-most-300-lines': ({ path, text }) =>
    (inSource(path) || path.startsWith('packages/')) && text.split('\n').length > 301 ? [path] : [],
  'no-dumping-ground': ({ path }) =>
    /(^|\/)(utils?|helpers?|services?|common|misc)(\.tsx?$|\/)/.test(path) ? [path] : [],
  'one-connection': ({ path, text }) =>
    !isTest(path) &&
    inSource(path) &&
    !path.startsWith('src/platform/') &&
    /import \{[^}]*\b(Pool|Client)\b[^}]*\} from 'pg'/.test(text) &&
    !/import type/.test(text) &&
    floorOf(path) !== 'root'
      ? [path]
      : [],
  'no-days-in-code': matches(inSource, /\badd(?:Working)?Days\([^()]*,\s*-?(?:[2-9]|\d\d+)\)/g),
  'rates-stay-sealed': matches(
    (path) => inSource(path) && !path.endsWith('.test.ts'),
    /From\('satisfaction\.box_entry'/g,
  ),
}

/** Every rule's violations, each as `file: what`. */
export const violations = (sources: readonly Source[]): Record<string, string[]> => {
  const found: Record<string, string[]> = {}
  for (const [name, rule] of Object.entries(rules)) {
    found[name] = sources.flatMap((source) => rule(source).map((what) => `${source.path}: ${what.trim()}`))
  }
  found['no-cycles'] = findCircles(sources.filter(({ path }) => !isTest(path)))
  return found
}
