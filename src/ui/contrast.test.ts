import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** Floors of WCAG contrast: text 7, a tag on its own wash 6.3 (bold, with a shape and a border), borders of controls 4.1. */
const pairs: [ink: string, ground: string, floor: number][] = [
  ['ink', 'paper', 7],
  ['ink', 'wash', 7],
  ['ink', 'wait-wash', 7],
  ['soft', 'paper', 7],
  ['soft', 'wash', 7],
  ['strong', 'paper', 7],
  ['strong', 'wash', 7],
  ['paper', 'strong', 7],
  ['paper', 'deep', 7],
  ['paper', 'bad', 7],
  ['bad', 'paper', 7],
  ['good', 'good-wash', 6.3],
  ['bad', 'bad-wash', 6.3],
  ['wait', 'wait-wash', 6.3],
  ['edge', 'paper', 4.1],
  ['edge', 'wash', 4.1],
]

const styles = new URL('styles/', import.meta.url)
const sheet = readFileSync(new URL('tokens.css', styles), 'utf8')

/** Colours set by one rule of the tokens file, by name without the dashes. */
function colours(selector: string): Record<string, string> {
  const start = sheet.indexOf(`${selector} {`)
  if (start < 0) throw new Error(`no rule ${selector}`)
  const rule = sheet.slice(start, sheet.indexOf('}', start))
  return Object.fromEntries([...rule.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]))
}

/** Relative luminance (WCAG 2.2) of '#rrggbb'. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one = '', other = ''): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const tooPale = (tokens: Record<string, string>): string[] =>
  pairs
    .filter(([ink, ground, floor]) => !(contrast(tokens[ink], tokens[ground]) >= floor))
    .map(([ink, ground]) => `${ink} on ${ground}`)

describe('contrast of the tokens', () => {
  const usual = colours(':root')

  it('holds the floors', () => {
    expect(tooPale(usual)).toEqual([])
  })

  it('holds the floors in high contrast, chosen here or by the device', () => {
    const chosen = colours('[data-contrast=more]')
    expect(tooPale({ ...usual, ...chosen })).toEqual([])
    expect(sheet.match(/--soft: #000000[^}]*/g)?.length).toBe(2)
  })

  it('would catch second text a little lighter, and a colour that is missing', () => {
    expect(tooPale({ ...usual, soft: '#5a6b72' })).toEqual(['soft on paper', 'soft on wash'])
    expect(tooPale({ ...usual, 'good-wash': '' })).toEqual(['good on good-wash'])
  })

  it('measures as the standard does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
    expect(contrast(usual.ink, usual.paper)).toBeCloseTo(15.95, 1)
  })

  it('finds every colour in the tokens file', () => {
    for (const name of readdirSync(styles).filter((file) => file !== 'tokens.css')) {
      expect(readFileSync(new URL(name, styles), 'utf8'), name).not.toMatch(/#[0-9a-f]{3,8}\b|rgb\(|hsl\(/i)
    }
  })
})
