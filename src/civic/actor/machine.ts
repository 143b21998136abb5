/** What is kept of the machine somebody signs in on: its kind, never its make, version or address. */
export interface MachineKind {
  browser: Browser
  machine: Machine
}

export type Browser = (typeof marks)[number][0] | 'other'
export type Machine = 'telephone' | 'computer'

/** The first that fits: browsers name in their `User-Agent` also those they descend from. */
const marks = [
  ['coc-coc', /coc_coc_browser/i],
  ['edge', /\bEdg(?:A|iOS)?\//],
  ['samsung', /\bSamsungBrowser\//],
  ['firefox', /\b(?:Firefox|FxiOS)\//],
  ['chrome', /\b(?:Chrome|CriOS)\//],
  ['safari', /\bSafari\//],
] as const

export const machineOf = (userAgent: string | undefined): MachineKind => {
  const said = userAgent?.slice(0, 500) ?? ''
  const browser = marks.find(([, mark]) => mark.test(said))?.[0] ?? 'other'
  return { browser, machine: /\b(?:Mobile|Android|iPhone|iPad)\b/.test(said) ? 'telephone' : 'computer' }
}
