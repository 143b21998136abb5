import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { assets } from './assets.ts'

const textOf = (url: string) => new TextDecoder().decode(assets.files.get(url)?.bytes)

describe('assets', () => {
  const style = textOf(assets.styleUrl)
  const fontStyle = textOf(assets.fontStyleUrl)

  it('keep the style sheet within 4.5 kB packed', () => {
    expect(style.length).toBeGreaterThan(8_000)
    expect(gzipSync(style).length).toBeLessThanOrEqual(4.5 * 1024)
  })

  it('have addresses that change with their content', () => {
    for (const [url, { etag }] of assets.files) {
      const hash = /^\/t\/([0-9a-f]{16})\.(css|svg|woff2|js)$/.exec(url)?.[1]
      expect(etag).toBe(`"${hash}"`)
    }
  })

  it('bring four faces, each served from here', () => {
    const urls = [...fontStyle.matchAll(/url\(([^)]+)\)/g)].map(([, url]) => url ?? '')
    expect(urls).toHaveLength(4)
    expect(new Set(urls).size).toBe(4)
    for (const url of urls) expect(assets.files.get(url)?.type).toBe('font/woff2')
  })

  it('cover every letter of Vietnamese', () => {
    const ranges = [...fontStyle.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(([, from = '', to = from]) => [
      Number.parseInt(from, 16),
      Number.parseInt(to, 16),
    ])
    const covered = (letter: string) => {
      const code = letter.codePointAt(0) ?? 0
      return ranges.some(([from = 0, to = 0]) => code >= from && code <= to)
    }
    const letters = 'ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ'
    expect([...letters, ...letters.toUpperCase(), '–', '·', '’'].filter((letter) => !covered(letter))).toEqual([])
    expect(covered('Ж')).toBe(false)
  })

  it('call nothing outside and nest nothing', () => {
    expect(style + fontStyle).not.toMatch(/https?:|@import|expression\(/)
    expect(style).not.toMatch(/&/)
  })

  it('leave calculations and selectors whole when squeezed', () => {
    expect(style).toContain('width:min(100% - 2rem,var(--page))')
    expect(style).toContain('.stack :is(table,tbody')
    expect(style).toContain('@container (width >= 40rem)')
  })
})
