import { type FileChild, LevelFormat, Paragraph } from 'docx'
import { ruledTable } from './document-tables.ts'
import { line, ofPoints, run, twips } from './document-type.ts'
import type { DocumentBlock } from './official-document.ts'
import type { PaperForm } from './paper-forms.ts'

const listName = 'list'
const firstLine = twips(12.7)
const between = { before: ofPoints(6), after: 0 }

/** `1.`, `2.`, … beginning anew in every list. */
export const listOf = (form: PaperForm) => ({
  reference: listName,
  levels: [
    {
      level: 0,
      format: LevelFormat.DECIMAL,
      text: '%1.',
      style: {
        run: { size: `${form.bodySize}pt` as const },
        paragraph: { indent: { left: firstLine, hanging: twips(7) } },
      },
    },
  ],
})

const paragraphs = (text: string, size: number): Paragraph[] =>
  text
    .split('\n')
    .filter((words) => words.trim() !== '')
    .map((words) => line(words.trim(), { size }, { alignment: 'both', indent: { firstLine }, spacing: between }))

const block = (part: DocumentBlock, size: number, instance: number): FileChild[] => {
  switch (part.kind) {
    case 'heading':
      return [
        line(
          part.text,
          { size, bold: true },
          { keepNext: true, indent: { firstLine }, spacing: { before: ofPoints(12) } },
        ),
      ]
    case 'paragraph':
      return paragraphs(part.text, size)
    case 'list':
      return part.items.map(
        (text) =>
          new Paragraph({
            numbering: { reference: listName, level: 0, instance },
            alignment: 'both',
            spacing: between,
            children: [run({ text, size })],
          }),
      )
    case 'table':
      return [
        new Paragraph({
          keepNext: true,
          spacing: { before: 0, after: 0, line: ofPoints(6), lineRule: 'exact' },
          children: [],
        }),
        ruledTable(part, size - 2),
      ]
  }
}

export const documentBlocks = (blocks: readonly DocumentBlock[], { bodySize }: PaperForm): FileChild[] =>
  blocks.flatMap((part, at) => block(part, bodySize, at))
