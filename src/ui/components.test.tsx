import type { Child } from 'hono/jsx'
import { describe, expect, it } from 'vitest'
import {
  Check,
  Choice,
  ClockStrip,
  Doors,
  ErrorSummary,
  FileInput,
  Filters,
  Form,
  Interval,
  type Lang,
  Pages,
  PrintSheet,
  Prose,
  Qr,
  Section,
  Select,
  Shares,
  StackTable,
  Steps,
  Tag,
  TextArea,
  TextInput,
  VerdictBox,
} from './index.ts'
import { LangContext } from './lang.ts'

const render = async (node: Child, lang: Lang = 'vi'): Promise<string> =>
  String(await (<LangContext.Provider value={lang}>{node}</LangContext.Provider>))

/** What assistive technology and the posted form get of each element; classes and layout are left out. */
async function outline(node: Child, lang?: Lang): Promise<string[]> {
  const kept =
    /\b(?:role|aria-[a-z]+|for|id|name|value|type|scope|lang|href|rel|method|action|enctype|checked|selected|tabindex|autocomplete|list|open)(?:="[^"]*")?/g
  return [...(await render(node, lang)).matchAll(/<([a-z0-9]+)((?:\s[^>]*)?)>/g)]
    .map(([, tag = '', attributes = '']) => [tag, ...(attributes.match(kept) ?? [])].join(' '))
    .filter((line) => line.includes(' '))
}

describe('a field', () => {
  it('ties hint and error to its control', async () => {
    expect(
      await outline(
        <TextInput name="dt" type="tel" autoComplete="tel" label="Số" hint="Không công khai" error="Thiếu một số" />,
      ),
    ).toEqual([
      'label for="dt"',
      'p id="dt-hint"',
      'p id="dt-error"',
      'svg aria-hidden="true"',
      'input id="dt" name="dt" aria-describedby="dt-hint dt-error" aria-invalid="true" type="tel" autocomplete="tel"',
    ])
  })

  it('says nothing of hints and errors that are not there', async () => {
    expect(await outline(<TextArea name="viec" label="Việc gì?" value="a" />)).toEqual([
      'label for="viec"',
      'textarea id="viec" name="viec"',
    ])
    expect(await outline(<FileInput name="anh" label="Ảnh" accept=".jpg" />)).toEqual([
      'label for="anh"',
      'input id="anh" name="anh" type="file"',
    ])
  })

  it('keeps what was typed as text', async () => {
    expect(await render(<TextArea name="viec" label="" value="</textarea><script>" />)).not.toContain('<script>')
    expect(await render(<TextInput name="x" label="" value={'"><script>'} />)).not.toContain('<script>')
  })

  it('names its error in the language of the page', async () => {
    expect(await render(<TextInput name="x" label="" error="…" optional />)).toMatch(/không bắt buộc.*Lỗi: /s)
    expect(await render(<TextInput name="x" label="" error="…" optional />, 'en')).toMatch(/optional.*Error: /s)
  })
})

describe('a choice', () => {
  const options = [
    { value: 'a', label: 'Đường' },
    { value: 'b', label: 'Điện' },
  ]

  it('is one group whose first control has the field’s id', async () => {
    expect(await outline(<Choice name="loai" label="Loại" error="Chọn một" options={options} value="b" />)).toEqual([
      'fieldset role="radiogroup" aria-describedby="loai-error" aria-invalid="true"',
      'p id="loai-error"',
      'svg aria-hidden="true"',
      'input type="radio" name="loai" id="loai" value="a"',
      'label for="loai"',
      'input type="radio" name="loai" id="loai-2" value="b" checked=""',
      'label for="loai-2"',
    ])
  })

  it('posts one name for several', async () => {
    const lines = await outline(<Choice several name="loai" label="Loại" options={options} value={['a', 'b']} />)
    expect(lines.filter((line) => line.includes('checkbox') && line.includes('checked'))).toHaveLength(2)
  })

  it('asks to choose only while nothing is chosen', async () => {
    expect(await render(<Select name="ap" label="Ấp" options={options} />)).toContain('Chọn một mục')
    expect(await outline(<Select name="ap" label="Ấp" options={options} value="b" />)).toEqual([
      'label for="ap"',
      'select id="ap" name="ap"',
      'option value="a"',
      'option value="b" selected=""',
    ])
  })

  it('can be a single statement', async () => {
    expect(await outline(<Check name="y" label="Đồng ý" checked hint="Bỏ tên" />)).toEqual([
      'input id="y" name="y" aria-describedby="y-hint" type="checkbox" value="1" checked=""',
      'label for="y"',
      'span id="y-hint"',
    ])
  })
})

describe('a form', () => {
  it('posts with the key that makes its deed happen once', async () => {
    expect(await outline(<Form action="/gui" clientKey="k1" id="gui" files hidden={{ place: 'x' }} />)).toEqual([
      'form method="post" action="/gui" id="gui" enctype="multipart/form-data"',
      'input type="hidden" name="_key" value="k1"',
      'input type="hidden" name="place" value="x"',
    ])
  })

  it('lists its errors as links to the controls, and nothing when there are none', async () => {
    const errors = [{ field: 'dt', message: 'Thiếu một số' }, { message: 'Hết giờ' }]
    expect(await outline(<ErrorSummary errors={errors} />)).toEqual(['div role="alert" tabindex="-1"', 'a href="#dt"'])
    expect(await render(<ErrorSummary errors={[]} />)).toBe('')
    expect(await render(<ErrorSummary errors={errors.slice(1)} />, 'en')).toContain('One thing to correct')
  })
})

describe('parts', () => {
  it('name their sections', async () => {
    expect(await outline(<Section id="a" title="Việc" />)).toEqual([
      'section id="a" aria-labelledby="a-h"',
      'h2 id="a-h"',
    ])
    expect(await outline(<VerdictBox title="Chưa xong" />)).toContain(
      'section id="xac-nhan" aria-labelledby="xac-nhan-h"',
    )
  })

  it('say a status in words beside its shape', async () => {
    expect(await outline(<Tag status="late">Quá hạn</Tag>)).toEqual(['svg aria-hidden="true"'])
    expect(await render(<Tag status="late">Quá hạn</Tag>)).toContain('<span>Quá hạn</span>')
  })

  it('link only doors with a room', async () => {
    const html = await render(<Doors tiles={{ check: { href: '/kiem-tra', figure: '3 việc' } }} />)
    expect(html.match(/<a /g)).toHaveLength(1)
    expect(html.match(/Chưa mở/g)).toHaveLength(5)
  })

  it('speak each day of a term and start weeks on Monday', async () => {
    const days = [
      { day: '2026-08-19', kind: 'counted', n: 1, spoken: 'thứ Tư 19/08: ngày làm việc thứ 1' },
      { day: '2026-08-20', kind: 'left', n: 2, due: true, spoken: 'thứ Năm 20/08: hạn cuối' },
    ] as const
    const html = await render(<ClockStrip days={days} />)
    expect(html).toContain('class="counted w3"')
    expect(html).toMatch(/T4<br\/>19\/8/)
    expect(html.match(/class="vh">thứ /g)).toHaveLength(2)
    expect(html).toContain('hạn cuối')
    expect(html).not.toContain('tạm dừng tính')
  })

  it('say where a matter stands', async () => {
    const html = await render(
      <Steps
        steps={[
          { state: 'done', title: 'Nhận' },
          { state: 'now', title: 'Trả lời' },
        ]}
      />,
    )
    expect(html).toContain('aria-current="step"')
    expect(html).toContain('đang ở bước này')
  })

  it('keep the roles of a table that becomes a list', async () => {
    const table = (
      <StackTable
        caption="Việc"
        columns={[
          { head: 'Nơi', header: true, cell: ({ place }) => place },
          { head: 'Số', num: true, cell: ({ n }) => n },
        ]}
        groups={[{ title: 'Quá hạn', rows: [{ place: 'Xã A', n: 3 }] }]}
      />
    )
    expect(await outline(table)).toEqual([
      'table role="table"',
      'thead role="rowgroup"',
      'tr role="row"',
      'th role="columnheader" scope="col"',
      'th role="columnheader" scope="col"',
      'tbody role="rowgroup"',
      'tr role="row"',
      'th role="rowheader" scope="rowgroup"',
      'tr role="row"',
      'th role="rowheader" scope="row"',
      'td role="cell"',
    ])
    expect(await render(table)).toContain('data-l="Số"')
  })

  it('draw figures on the whole axis and say them', async () => {
    expect(await outline(<Interval value={66} low={59} high={72} spoken="66%" />)).toEqual([
      'svg role="img" aria-label="66%"',
    ])
    expect(await render(<Interval value={91} spoken="đếm đủ" />)).not.toContain('class="band"')
    const html = await render(
      <Shares
        id="s"
        spoken="cả"
        shares={[
          { pattern: 'good', n: 3, name: 'Xong', figure: '3' },
          { pattern: 'bad', n: 1, name: 'Chưa', figure: '1' },
        ]}
      />,
    )
    expect(html).toContain('x="75%" width="25%"')
  })

  it('turn pages and filter', async () => {
    expect(await outline(<Pages newer="?a" older="?b" />)).toEqual([
      'nav aria-label="Các trang"',
      'a href="?a" rel="prev"',
      'a href="?b" rel="next"',
    ])
    expect(await render(<Pages />)).toBe('')
    expect(await outline(<Filters label="Lọc" links={[{ href: '?', words: 'Tất cả', current: true }]} />)).toEqual([
      'nav aria-label="Lọc"',
      'a href="?" aria-current="page"',
    ])
  })

  it('print official papers in Vietnamese whatever the page speaks', async () => {
    const html = await render(<PrintSheet office="UBND xã Cần Đước" />, 'en')
    expect(html).toContain('lang="vi"')
    expect(html).toContain('Cộng hòa xã hội chủ nghĩa Việt Nam')
  })

  it('make paragraphs of lines, and never markup', async () => {
    expect(await render(<Prose text={'một\n\nhai <b>'} />)).toBe('<p>một</p><p>hai &lt;b&gt;</p>')
  })

  it('draw a QR code of whole modules with its quiet zone', async () => {
    const html = await render(<Qr text="https://longdan.example/tra-cuu" label="Mở trang tra cứu" />)
    const size = Number(/viewBox="0 0 (\d+)/.exec(html)?.[1])
    expect((size - 8 - 17) % 4).toBe(0)
    expect(html).toContain('M4 4h7v1h-7z')
  })
})
