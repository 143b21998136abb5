import type { Lang } from './words.ts'

/** Where the frame's own links lead. The web floor answers each of them. `back` is the page to return to. */
export const links = {
  home: '/',
  choosePlace: '/#tim-noi',
  howCounted: '/cach-tinh',
  publicLog: '/nhat-ky',
  help: '/tro-giup',
  staff: '/can-bo',
  language: (lang: Lang, back: string) => `/ngon-ngu/${lang}?ve=${encodeURIComponent(back)}`,
  type: (large: boolean, back: string) => `/co-chu/${large ? 'lon' : 'thuong'}?ve=${encodeURIComponent(back)}`,
  contrast: (high: boolean, back: string) => `/tuong-phan/${high ? 'cao' : 'thuong'}?ve=${encodeURIComponent(back)}`,
} as const
