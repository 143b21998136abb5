import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPersonalData } from '../src/index.ts'

const found = (text: string): string[] => findPersonalData(text).map((one) => `${one.kind} ${one.text}`)

describe('what may identify a person', () => {
  it.each([
    ['Gọi 0912345678 giúp', ['phone 0912345678']],
    ['Số 0912.345.678, hoặc 0912 345 679', ['phone 0912.345.678', 'phone 0912 345 679']],
    ['0912345678 0987654321', ['phone 0912345678', 'phone 0987654321']],
    ['+84 912 345 678', ['phone +84 912 345 678']],
    ['điện thoại (0272) 3822 822', ['phone 0272) 3822 822']],
    ['CCCD 080123456789 cấp năm 2021', ['id 080123456789']],
    ['CCCD 080 123 456 789', ['id 080 123 456 789']],
    ['CMND 300123456', ['id 300123456']],
    ['thư về nguyen.van-a@example.com.vn.', ['email nguyen.van-a@example.com.vn']],
    ['email 0912345678@example.com', ['email 0912345678@example.com']],
    ['xe 62A-123.45 đậu chắn lối', ['plate 62A-123.45']],
    ['xe 62-B1 234.56 và 62c1-2345', ['plate 62-B1 234.56', 'plate 62c1-2345']],
  ])('is marked in %j', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it.each([
    'Ngày 20/08/2026 lúc 14 giờ 30',
    'hết 300.123.456 đồng',
    'hết 150000000 đồng, sau đó thêm 200000000đ',
    'PA-2026-001234 ở ấp 12',
    'đường tỉnh 826C dài 12 km, hẻm 45/6/7',
    'Nghị định 61/2018/NĐ-CP',
    'gọi 1022 hoặc 113',
  ])('is not in %j', (text) => {
    expect(found(text)).toEqual([])
  })

  it('stands where it says, in order, without overlaps, in any text', () => {
    const pieces = fc.constantFrom(
      '0912 345 678',
      '080123456789',
      '300123456',
      'a@b.vn',
      '62A-123.45',
      ' ',
      '\u{1f600}',
      'ấp ',
    )
    const text = fc.array(fc.oneof(pieces, fc.string({ unit: 'grapheme' }))).map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, (written) => {
        let end = 0
        for (const one of findPersonalData(written)) {
          expect(one.at).toBeGreaterThanOrEqual(end)
          end = one.at + one.text.length
          expect(written.slice(one.at, end)).toBe(one.text)
        }
      }),
    )
  })
})
