import { expect, test } from 'vitest'
import { machineOf } from './machine.ts'

const chrome = 'AppleWebKit/537.36 (KHTML, like Gecko)'

test.each([
  [`Mozilla/5.0 (Linux; Android 10; K) ${chrome} Chrome/130.0.0.0 Mobile Safari/537.36`, 'chrome', 'telephone'],
  [`Mozilla/5.0 (Windows NT 10.0) ${chrome} Chrome/130.0.0.0 Safari/537.36 Edg/130.0.0.0`, 'edge', 'computer'],
  [`Mozilla/5.0 (Windows NT 10.0) ${chrome} coc_coc_browser/120.0 Chrome/114.0 Safari/537.36`, 'coc-coc', 'computer'],
  [
    `Mozilla/5.0 (Linux; Android 13) ${chrome} SamsungBrowser/23.0 Chrome/115.0 Mobile Safari/537.36`,
    'samsung',
    'telephone',
  ],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0', 'firefox', 'computer'],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.0 Mobile/15E148 Safari/604.1',
    'safari',
    'telephone',
  ],
  ['curl/8.5.0', 'other', 'computer'],
  [undefined, 'other', 'computer'],
])('%s', (userAgent, browser, machine) => {
  expect(machineOf(userAgent)).toEqual({ browser, machine })
})
