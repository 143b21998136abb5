const candidates = [',', ';', '\t', '|'] as const

/** What a program said itself in its first line: `sep=;`. */
const said = /^sep=(.)\r?\n/

/** How the columns are kept apart: what the first lines have most of, outside quotes. `rest` is the table without what said so. */
export const findDelimiter = (text: string): { delimiter: string; rest: string } => {
  const named = said.exec(text)
  if (named?.[1] !== undefined) return { delimiter: named[1], rest: text.slice(named[0].length) }
  const head = text.slice(0, 20_000).replace(/"(?:[^"]|"")*"/g, '')
  const most = candidates.map((delimiter) => ({ delimiter, times: head.split(delimiter).length }))
  most.sort((one, other) => other.times - one.times)
  return { delimiter: most[0]?.delimiter ?? ',', rest: text }
}
