/** How the paper of a body looks: what stands at its head, and how its number is written. */
export interface PaperForm {
  /** Whether its rules were checked against the text of the instrument: in part (paper, margins, typeface), or not at all. */
  verified: 'in-part' | 'no'
  /** Points; the same for the motto, the number and the day. */
  bodySize: number
  /** What stands at the right of the head. The motto has a line as long as itself under it, or, without a motto, the title. */
  title: string
  titleSize: number
  motto?: string
  issuerSize: number
  /** What separates the issuing body from the number. */
  underIssuer: 'line' | 'star'
  numberText(number: string, symbol: string): string
  recipientsSize: { title: number; list: number }
}

/** Where the number is still to be written by hand. */
const gap = '        '

/** LAW: Decree 30/2020/NĐ-CP, Annex I. Sizes, lines and spaces are as remembered, not compared with the text. */
const committee: PaperForm = {
  verified: 'in-part',
  bodySize: 14,
  title: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  titleSize: 12,
  motto: 'Độc lập - Tự do - Hạnh phúc',
  issuerSize: 12,
  underIssuer: 'line',
  numberText: (number, symbol) => `Số: ${number || gap}/${symbol}`,
  recipientsSize: { title: 12, list: 11 },
}

/** Guidance 36-HD/VPTW of the Party's Central Office, as remembered: its text was not seen. */
const partyCommittee: PaperForm = {
  verified: 'no',
  bodySize: 14,
  title: 'ĐẢNG CỘNG SẢN VIỆT NAM',
  titleSize: 15,
  issuerSize: 14,
  underIssuer: 'star',
  numberText: (number, symbol) => `Số ${number || gap}-${symbol}`,
  recipientsSize: { title: 14, list: 12 },
}

export const paperForms = { committee, 'party-committee': partyCommittee }

export type PaperFormName = keyof typeof paperForms
