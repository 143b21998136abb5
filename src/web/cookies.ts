import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { senderHours } from '../civic/actor/sender.ts'
import { trustDays } from '../civic/actor/trusted-machine.ts'
import { realNow } from '../platform/clock.ts'
import { type MasterKey, open, seal } from '../platform/keys.ts'
import type { Lang } from '../ui/index.ts'

/*
 * Every cookie we set, and none of them for following anybody:
 * `lang`, `chu`, `tuong-phan` (how pages look, a year), `can-bo` (an officer's session, until the browser closes),
 * `may-tin-cay` (a machine an officer trusted, thirty days, at the sign-in only), `nguoi-gui` (the sender's page, a day), `phieu` (the receipt just given, an hour, sealed).
 */
const names = {
  lang: 'lang',
  type: 'chu',
  contrast: 'tuong-phan',
  session: 'can-bo',
  trust: 'may-tin-cay',
  sender: 'nguoi-gui',
  receipt: 'phieu',
}

const year = 365 * 86_400
const receiptSeconds = 3_600

/** `secure` where people reach the house by https. */
export const makeCookies = ({ secure, masterKey }: { secure: boolean; masterKey: MasterKey }) => {
  const always = { path: '/', httpOnly: true, sameSite: 'Lax', secure } as const
  const put = (c: Context, name: string, value: string, maxAge?: number) =>
    setCookie(c, name, value, maxAge === undefined ? always : { ...always, maxAge })
  return {
    setLang: (c: Context, lang: Lang) => put(c, names.lang, lang, year),
    setLargeType: (c: Context, large: boolean) => put(c, names.type, large ? 'lon' : 'thuong', year),
    setContrast: (c: Context, high: boolean) => put(c, names.contrast, high ? 'cao' : 'thuong', year),
    setSession: (c: Context, token: string) => put(c, names.session, token),
    setTrust: (c: Context, token: string) =>
      setCookie(c, names.trust, token, { ...always, path: '/vao', maxAge: trustDays * 86_400 }),
    /** Everything that tells who asks. How pages look stays, and so does a trust: alone it opens nothing. */
    forget: (c: Context) => {
      for (const name of [names.session, names.sender, names.receipt]) deleteCookie(c, name, always)
    },
    setSender: (c: Context, token: string) => put(c, names.sender, token, senderHours * 3_600),
    setReceipt: (c: Context, key: string) => put(c, names.receipt, sealReceipt(masterKey, key), receiptSeconds),
    receiptKey: (c: Context) => openReceipt(masterKey, getCookie(c, names.receipt)),
  }
}

export type Cookies = ReturnType<typeof makeCookies>

export const readDisplayCookies = (c: Context) => ({
  lang: getCookie(c, names.lang) === 'en' ? ('en' as const) : ('vi' as const),
  largeType: getCookie(c, names.type) === 'lon',
  highContrast: getCookie(c, names.contrast) === 'cao',
})

export const readTokens = (c: Context) => ({
  session: getCookie(c, names.session),
  sender: getCookie(c, names.sender),
  trust: getCookie(c, names.trust),
})

const receiptAad = 'cookie:receipt'

/** The instant stands inside the seal: a browser may keep a cookie longer than it was told. */
const sealReceipt = (masterKey: MasterKey, key: string): string =>
  seal(masterKey, Buffer.from(`${realNow().getTime() + receiptSeconds * 1_000} ${key}`), receiptAad).toString(
    'base64url',
  )

const openReceipt = (masterKey: MasterKey, sealed: string | undefined): string | undefined => {
  if (sealed === undefined) return undefined
  try {
    const [until = '', key] = open(masterKey, Buffer.from(sealed, 'base64url'), receiptAad).toString().split(' ')
    return Number(until) > realNow().getTime() ? key : undefined
  } catch {
    return undefined
  }
}
