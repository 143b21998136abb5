import { describe, expect, it } from 'vitest'
import { assets } from '../assets.ts'
import { Check } from '../forms/choices.tsx'
import { Page } from './page.tsx'
import type { PageFrame } from './page-frame.ts'

const frame: PageFrame = {
  lang: 'vi',
  title: 'Việc',
  path: '/viec',
  largeType: false,
  highContrast: false,
  saveData: false,
}

const render = async (changes: Partial<PageFrame> = {}): Promise<string> =>
  String(
    await (
      <Page {...frame} {...changes}>
        nội dung
      </Page>
    ),
  )

describe('a page', () => {
  it('is a whole document in its language, without script or inline style', async () => {
    const html = await render()
    expect(html).toMatch(/^<!doctype html><html lang="vi">/)
    expect(html).toContain('<title>Việc · Lòng Dân</title>')
    expect(html).not.toMatch(/<script|<style|style=|javascript:|\son[a-z]+=/)
    expect(html).toMatch(/<main id="chinh">nội dung<\/main>/)
  })

  it('keeps its language in parts that wait for something', async () => {
    const Slow = async () => {
      await Promise.resolve()
      return <Check name="a" label="" error="…" />
    }
    const page = (
      <Page {...frame} lang="en">
        <Slow />
      </Page>
    )
    expect(String(await page.toString())).toContain('Error: ')
  })

  it('leads first to its content', async () => {
    expect(/<a [^>]*>/.exec(await render())?.[0]).toBe('<a class="skip" href="#chinh">')
  })

  it('says first that a form was refused', async () => {
    expect(await render({ error: true })).toContain('<title>Lỗi: Việc · Lòng Dân</title>')
  })

  it('does not fetch faces for those who save data', async () => {
    expect(await render()).toContain(assets.fontStyleUrl)
    expect(await render({ saveData: true })).not.toContain(assets.fontStyleUrl)
  })

  it('comes back to the same page after a change of language', async () => {
    expect(await render({ search: '?trang=2' })).toContain('href="/ngon-ngu/en?ve=%2Fviec%3Ftrang%3D2"')
  })

  it('sends a half-filled form along with a change of language', async () => {
    const html = await render({ languageButton: 'gui' })
    expect(html).toMatch(/<button [^>]*form="gui" name="_lang" value="en"/)
    expect(html).not.toContain('/ngon-ngu/')
  })

  it('does not let the Enter key in a form press the language button', async () => {
    const html = await render({ languageButton: 'gui' })
    const first = /<button [^>]*form="gui"[^>]*>/.exec(html)?.[0]
    expect(first).toContain('type="submit"')
    expect(first).not.toContain('_lang')
  })

  it('obeys large type and high contrast and offers the way back', async () => {
    const html = await render({ largeType: true, highContrast: true })
    expect(html).toContain('<html lang="vi" data-type="large" data-contrast="more">')
    expect(html).toContain('/co-chu/thuong?ve=')
    expect(html).toContain('Tương phản thường')
  })

  it('shows the place, or the post an officer works from', async () => {
    expect(await render({ place: { name: 'Xã Cần Đước', href: '/xa/can-duoc', province: 'tỉnh Tây Ninh' } })).toContain(
      '<a href="/xa/can-duoc">Xã Cần Đước</a>, tỉnh Tây Ninh',
    )
    expect(await render({ post: { title: 'Chủ tịch', changeHref: '/chuc-danh' } })).toContain('<b>Chủ tịch</b>')
    expect(await render()).toContain('Toàn tỉnh')
  })

  it('says on every page that the data are samples, and at which day', async () => {
    expect(await render({ demo: { day: '2026-09-15' } })).toContain('Hôm nay là thứ Ba 15/09/2026.')
    expect(await render({ lang: 'en', demo: { day: '2026-09-15' } })).toContain('Today is Tuesday 15 September 2026.')
    expect(await render()).not.toContain('Dữ liệu mẫu')
  })
})
