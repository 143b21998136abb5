export interface Source {
  path: string
  text: string
}

/** What a file imports, as paths from the root of the project; packages from the registry as they are named. */
export const importsOf = ({ path, text }: Source): string[] =>
  [...text.matchAll(/(?:^|\n)\s*(?:import|export)\s+(?:type\s+)?(?:[\w$*{}\s,]+?\s+from\s+)?'([^'\n]+)'/g)]
    .map((match) => match[1] ?? '')
    .map((target) => (target.startsWith('.') ? resolve(path, target) : target))

const resolve = (from: string, target: string): string => {
  const parts = from.split('/').slice(0, -1)
  for (const part of target.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}

export type Floor = 'packages' | 'platform' | 'ui' | 'civic' | 'rooms' | 'web' | 'root' | 'tests'

/** `src/demo` and the files that start the house stand on every floor, as the composition root does. */
export const floorOf = (path: string): Floor => {
  if (path.startsWith('packages/')) return 'packages'
  if (path.startsWith('tests/') || /\.test\.tsx?$/.test(path)) return 'tests'
  const floor = /^src\/(platform|ui|civic|rooms|web)\//.exec(path)?.[1]
  return (floor as Floor | undefined) ?? 'root'
}

/** A package's or a room's own name. */
export const unitOf = (path: string): string | undefined => /^(?:packages|src\/rooms)\/([^/]+)\//.exec(path)?.[1]

export const isTest = (path: string): boolean => path.startsWith('tests/') || /\.test\.tsx?$|\/tests\//.test(path)
