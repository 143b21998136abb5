export interface Read {
  type: string
  samples: readonly { name: string; labels: Readonly<Record<string, string>>; value: number }[]
}

const nameRule = /^[a-zA-Z_:][a-zA-Z0-9_:]*$/
const sampleRule = /^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{(.*)\})? (NaN|[+-]?Inf|[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)$/
const labelRule = /([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\\n]|\\[\\"n])*)"(,|$)/y

/**
 * Reads the text format of Prometheus, version 0.0.4, as strictly as its description allows: throws the line that breaks a rule.
 * https://prometheus.io/docs/instrumenting/exposition_formats/#text-based-format
 */
export const readExposition = (text: string): Map<string, Read> => {
  if (!text.endsWith('\n')) throw new Error('the last line does not end')
  const families = new Map<string, Read & { samples: Read['samples'][number][] }>()
  const seen = new Set<string>()
  let current = ''
  for (const line of text.slice(0, -1).split('\n')) {
    const refuse = (): never => {
      throw new Error(line)
    }
    const [mark, keyword, name = '', type = ''] = line.split(' ')
    if (mark === '#') {
      if (keyword === 'HELP' && nameRule.test(name)) continue
      if (keyword !== 'TYPE' || !nameRule.test(name) || families.has(name)) refuse()
      if (!['counter', 'gauge', 'histogram', 'summary', 'untyped'].includes(type)) refuse()
      families.set(name, { type, samples: [] })
      current = name
      continue
    }
    const [, sampleName = refuse(), labelText = '', number = ''] = sampleRule.exec(line) ?? []
    const family = families.get(current) ?? refuse()
    const suffix = sampleName.startsWith(current) ? sampleName.slice(current.length) : refuse()
    const suffixes = family.type === 'histogram' ? ['_bucket', '_sum', '_count'] : ['']
    if (!suffixes.includes(suffix) || seen.has(`${sampleName}{${labelText}`)) refuse()
    seen.add(`${sampleName}{${labelText}`)
    family.samples.push({
      name: sampleName,
      labels: labelsIn(labelText) ?? refuse(),
      value: Number(number.replace('Inf', 'Infinity')),
    })
  }
  for (const [name, { type, samples }] of families) if (type === 'histogram') checkHistogram(name, samples)
  return families
}

const labelsIn = (text: string): Record<string, string> | undefined => {
  const labels: Record<string, string> = {}
  labelRule.lastIndex = 0
  for (let at = 0; at < text.length; at = labelRule.lastIndex) {
    const [, name, value] = labelRule.exec(text) ?? []
    if (name === undefined || value === undefined || name in labels) return undefined
    labels[name] = value.replace(/\\(.)/g, (_, one: string) => (one === 'n' ? '\n' : one))
  }
  return labels
}

/** Buckets rise to the one without a bound, which is the count. */
const checkHistogram = (name: string, samples: Read['samples']): void => {
  const buckets = samples.filter((sample) => sample.name === `${name}_bucket`)
  const bounds = buckets.map(({ labels }) => Number(labels.le?.replace('Inf', 'Infinity')))
  const values = buckets.map(({ value }) => value)
  const rises = (list: readonly number[]) => list.every((value, at) => at === 0 || value >= (list[at - 1] ?? 0))
  const count = samples.find((sample) => sample.name === `${name}_count`)?.value
  if (bounds.at(-1) !== Infinity || !rises(bounds) || !rises(values) || values.at(-1) !== count) throw new Error(name)
  if (!samples.some((sample) => sample.name === `${name}_sum`)) throw new Error(name)
}
