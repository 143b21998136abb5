const ODD_SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g
const INVISIBLE = /[\u200b\u2060\ufeff]/g
/** Grave, acute, tilde, hook above, dot below: the five tones that are written. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
const WORDS = /[\p{L}\p{M}]+/gu
const LAST_VOWEL = /^(.*[aeiouy]\p{M}*)(.*)$/su

/**
 * One spelling for the same letters: Unicode NFC, eth (Ð ð, typed by old keyboards) as Đ đ, unusual spaces as plain
 * spaces, invisible ones dropped, none at the ends. Line breaks inside stay.
 */
export const nfc = (text: string): string =>
  text
    .replace(INVISIBLE, '')
    .replace(ODD_SPACES, ' ')
    .normalize('NFC')
    .replaceAll('\u00d0', 'Đ')
    .replaceAll('\u00f0', 'đ')
    .trim()

/** For search: lower case, no accents, đ as d, single spaces. 'Xã  Đức Hòa' → 'xa duc hoa'. */
export const fold = (text: string): string =>
  nfc(text).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replace(/\s+/g, ' ').trim()

/** Moves the tone of one syllable, given in NFD, to its last vowel. What has several tones or no vowel is none: left. */
const settleTone = (word: string): string => {
  const tones = word.match(TONES)
  const bare = word.replace(TONES, '')
  return tones?.length === 1 && LAST_VOWEL.test(bare) ? bare.replace(LAST_VOWEL, `$1${tones[0]}$2`) : word
}

/**
 * A key in lower-case NFC that keeps the accents but not where the tone was set, so Hòa and Hoà, Thủy and Thuỷ are
 * equal while Hòa and Hóa are not. For comparing, never for showing: của becomes cuả.
 */
export const toneKey = (text: string): string =>
  nfc(text).toLowerCase().normalize('NFD').replace(WORDS, settleTone).normalize('NFC').replace(/\s+/g, ' ')
