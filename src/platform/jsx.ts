import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'
import { transformSync } from 'oxc-transform'

/**
 * `node --import ./src/platform/jsx.ts …`: lets Node load our .tsx files without a build step. Node strips types from
 * .ts itself; here a .tsx becomes calls of hono/jsx, with its source map inside, so that errors name the right line.
 */
registerHooks({
  load(url, context, nextLoad) {
    if (!url.startsWith('file:') || !url.endsWith('.tsx')) return nextLoad(url, context)
    return { format: 'module', source: compile(fileURLToPath(url)), shortCircuit: true }
  },
})

function compile(file: string): string {
  const result = transformSync(file, readFileSync(file, 'utf8'), {
    lang: 'tsx',
    sourceType: 'module',
    sourcemap: true,
    jsx: { runtime: 'automatic', importSource: 'hono/jsx' },
    typescript: { onlyRemoveTypeImports: true },
  })
  const [wrong] = result.errors
  if (wrong) throw new SyntaxError(`${file}: ${wrong.message}\n${wrong.codeframe ?? ''}`)
  const map = Buffer.from(JSON.stringify(result.map)).toString('base64')
  return `${result.code}\n//# sourceMappingURL=data:application/json;base64,${map}\n`
}
