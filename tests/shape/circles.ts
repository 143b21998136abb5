import { importsOf, type Source } from './source.ts'

/** Circles of imports that run: imports of types alone are no circle. Each is named once, by its files in order. */
export const findCircles = (sources: readonly Source[]): string[] => {
  const graph = new Map(sources.map((source) => [source.path, importsOf(withoutTypes(source))]))
  const done = new Set<string>()
  const found = new Set<string>()
  const walk = (path: string, trail: string[]): void => {
    const at = trail.indexOf(path)
    if (at >= 0) {
      found.add([...trail.slice(at)].sort().join(' → '))
      return
    }
    if (done.has(path)) return
    for (const next of graph.get(path) ?? []) if (graph.has(next)) walk(next, [...trail, path])
    done.add(path)
  }
  for (const path of graph.keys()) walk(path, [])
  return [...found]
}

const withoutTypes = ({ path, text }: Source): Source => ({
  path,
  text: text.replace(/(^|\n)\s*(import|export) type [^\n;]*/g, '$1'),
})
