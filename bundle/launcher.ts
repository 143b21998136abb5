import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const prefix = 'exec node '

/** Commands of `package.json` that the house itself is run by: name and what follows `node`. */
const commandsOf = (root: string): [string, string][] => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>
  }
  return Object.entries(scripts).flatMap(([name, line]) =>
    line.startsWith(prefix) ? [[name, line.slice(prefix.length)] as [string, string]] : [],
  )
}

/** `./long-dan start` does what `npm start` does, with the Node inside the bundle: a shell script that needs nothing but a shell. */
export const launcher = (root: string): string => {
  const commands = commandsOf(root)
  return `#!/bin/sh
# Lòng Dân: ./long-dan ${commands.map(([name]) => name).join(' | ')}
case $0 in */*) cd "\${0%/*}" || exit 1 ;; esac
command=\${1-}
[ $# -gt 0 ] && shift
case $command in
${commands.map(([name, line]) => `${name}) exec ./node_modules/.bin/node ${line} "$@" ;;`).join('\n')}
*) echo './long-dan ${commands.map(([name]) => name).join(' | ')}' >&2; exit 2 ;;
esac
`
}
