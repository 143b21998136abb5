import { type IParagraphOptions, type IRunOptions, Paragraph, TextRun } from 'docx'
import { writable } from './writable.ts'

/** LAW: Decree 30/2020/NĐ-CP, Annex I: A4; top and bottom 20–25 mm, left 30–35 mm, right 15–20 mm; Times New Roman. */
export const page = { width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15, header: 10 }

/** What lies between the margins, in millimetres. */
export const textWidth = page.width - page.left - page.right

export const typeface = 'Times New Roman'

/** Twentieths of a point, from millimetres. */
export const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4)

/** Twentieths of a point, from points. */
export const ofPoints = (points: number): number => points * 20

/** A piece of a line; `size` in points. */
export const run = ({ size, text, ...options }: Omit<IRunOptions, 'size'> & { size: number }): TextRun =>
  new TextRun({ ...options, ...(text !== undefined && { text: writable(text) }), size: `${size}pt` })

type LineOptions = Omit<IRunOptions, 'size' | 'text' | 'children'> & { size: number }

/** A paragraph of one piece. */
export const line = (text: string, type: LineOptions, options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ ...options, children: [run({ ...type, text })] })

/** Of the typeface, in shares of its size: good enough to draw a line as long as some words. */
const widthOfLetter = (letter: string): number => {
  if (letter === ' ') return 0.25
  return letter === letter.toUpperCase() && letter !== letter.toLowerCase() ? 0.71 : 0.49
}

/** How wide the words stand in one line, in millimetres. */
export const widthOfWords = (words: string, size: number): number =>
  ([...words].reduce((sum, letter) => sum + widthOfLetter(letter), 0) * size * 25.4) / 72

/** A centred rule under a text, inside a column (all in millimetres). */
export const rule = (length: number, column: number): Paragraph => {
  const aside = twips(Math.max(0, (column - length) / 2))
  return new Paragraph({
    indent: { left: aside, right: aside },
    spacing: { before: ofPoints(2), after: 0, line: ofPoints(3), lineRule: 'exact' },
    border: { top: { style: 'single', size: 6, space: 0, color: '000000' } },
    children: [],
  })
}
