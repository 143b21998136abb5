/** Numbers from 0 up to 1, the same for the same seed: mulberry32. What was found once is found again. */
export const chance = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export type Chance = () => number

export const oneOf = <T>(from: readonly T[], next: Chance): T => from[Math.floor(next() * from.length)] as T

/** Texts that a person may send and a careless program stumbles over. */
export const hostileTexts: readonly string[] = [
  '<script>document.title="taken"</script>',
  '"><img src=x onerror=document.title="taken">',
  "'; drop table civic.fact; --",
  "' or '1'='1",
  '%27%20or%201=1--',
  "\\'; select pg_sleep(10); --",
  '=HYPERLINK("http://evil.invalid","xem")',
  '@SUM(1+1)*cmd|/c calc!A0',
  '../../../../etc/passwd',
  '/../..//evil.invalid',
  'javascript:alert(1)',
  '\u202e\u2066\u0000\u0007\ufeff',
  'a\u0000b',
  '\ud800',
  '%00%0d%0aset-cookie:can-bo=1',
  'x\r\nset-cookie: can-bo=1',
  '{{7*7}}<%= 7*7 %>#{7*7}',
  '__proto__',
  'constructor',
  '-1',
  '0',
  '99999999999999999999',
  '1e309',
  'NaN',
  '2026-02-30',
  '0000-00-00',
  '999999-12-31',
  '2026-13-01T00:00:00Z',
  '24:61',
  '{"$ne":null}',
  '00000000-0000-0000-0000-000000000000',
  'PA-0000-000',
  'Á'.repeat(3_000),
  'a'.repeat(70_000),
  `${'('.repeat(3_000)}!`,
  '👩‍👩‍👧‍👦'.repeat(200),
  'ấ\u0323\u0301'.repeat(500),
  ' '.repeat(5_000),
  '\n'.repeat(5_000),
  '',
]

/** Whole bodies that are not what they say they are. */
export const brokenBodies: readonly { type: string; body: string }[] = [
  { type: 'application/x-www-form-urlencoded', body: '%%%=%zz&&&==&a[b][c]=1&__proto__[x]=1' },
  { type: 'application/x-www-form-urlencoded', body: 'a=1&'.repeat(20_000) },
  { type: 'multipart/form-data; boundary=x', body: '--x\r\ncontent-disposition: form-data; name="a"\r\n\r\n1' },
  { type: 'multipart/form-data; boundary=x', body: '--x--' },
  { type: 'multipart/form-data', body: 'no boundary' },
  { type: 'application/json', body: '{"a":' },
  { type: 'application/json', body: `${'['.repeat(20_000)}` },
  { type: 'application/json', body: '{"__proto__":{"administers":true},"constructor":{"prototype":{}}}' },
  { type: 'application/json', body: 'null' },
  { type: 'application/json', body: '[1,2,3]' },
  { type: 'text/xml', body: '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>' },
  { type: '', body: '\u0000\u0001\u0002' },
]
