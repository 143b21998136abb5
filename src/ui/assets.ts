import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { markFile } from './mark.ts'

export type AssetFile = { bytes: Uint8Array<ArrayBuffer>; type: string; etag: string }

/** Addresses carry a hash of the content: whoever serves `files` may let browsers keep them for ever. */
export type Assets = {
  styleUrl: string
  fontStyleUrl: string
  markUrl: string
  /** Pages have no script; the one that keeps typed rows on a device is asked for by name. */
  keptRowsUrl: string
  /** The token `--strong`: the browser's own frame takes it. */
  themeColour: string
  files: ReadonlyMap<string, AssetFile>
}

/** In the order of their layers. */
const sheets = ['floor', 'tokens', 'base', 'frame', 'parts', 'forms', 'tables', 'figures', 'print']

const faces = [
  { set: 'latin', weight: 400, range: 'U+0-FF,U+2000-206F,U+20AC,U+2212' },
  { set: 'latin', weight: 700, range: 'U+0-FF,U+2000-206F,U+20AC,U+2212' },
  {
    set: 'vietnamese',
    weight: 400,
    range: 'U+102-103,U+110-111,U+128-129,U+168-169,U+1A0-1A1,U+1AF-1B0,U+300-323,U+1EA0-1EF9,U+20AB',
  },
  {
    set: 'vietnamese',
    weight: 700,
    range: 'U+102-103,U+110-111,U+128-129,U+168-169,U+1A0-1A1,U+1AF-1B0,U+300-323,U+1EA0-1EF9,U+20AB',
  },
]

/** Style sheets, faces, the mark and the one script, read once when the module loads. */
export const assets: Assets = loadAssets()

function loadAssets(): Assets {
  const files = new Map<string, AssetFile>()
  const add = (bytes: Uint8Array<ArrayBuffer>, ending: string, type: string): string => {
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16)
    const url = `/t/${hash}.${ending}`
    files.set(url, { bytes, type, etag: `"${hash}"` })
    return url
  }
  const addText = (text: string, ending: string, type: string): string =>
    add(new TextEncoder().encode(text), ending, `${type}; charset=utf-8`)

  const fontRules = faces.map(({ set, weight, range }) => {
    const url = add(readFace(set, weight), 'woff2', 'font/woff2')
    return `@font-face{font-family:"Be Vietnam Pro";font-weight:${weight};font-display:swap;src:url(${url}) format("woff2");unicode-range:${range}}`
  })
  const themeColour = /--strong:(#\w+)/.exec(readSheet('tokens'))?.[1] ?? ''
  return {
    styleUrl: addText(sheets.map(readSheet).join('\n'), 'css', 'text/css'),
    fontStyleUrl: addText([...fontRules, readSheet('fallback')].join('\n'), 'css', 'text/css'),
    markUrl: addText(markFile(themeColour), 'svg', 'image/svg+xml'),
    keptRowsUrl: addText(
      readFileSync(new URL('islands/kept-rows.js', import.meta.url), 'utf8'),
      'js',
      'text/javascript',
    ),
    themeColour,
    files,
  }
}

function readFace(set: string, weight: number): Uint8Array<ArrayBuffer> {
  const name = `@fontsource/be-vietnam-pro/files/be-vietnam-pro-${set}-${weight}-normal.woff2`
  return new Uint8Array(readFileSync(createRequire(import.meta.url).resolve(name)))
}

/** One style sheet without comments and indentation: readers of the source need them, browsers do not. */
function readSheet(name: string): string {
  const source = readFileSync(new URL(`styles/${name}.css`, import.meta.url), 'utf8')
  return source
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/ > /g, '>')
    .replace(/;}/g, '}')
    .trim()
}
