import { Document, Header, Packer, PageNumber, Paragraph } from 'docx'
import type { Day } from '../../../packages/workdays/src/index.ts'
import { documentBlocks, listOf } from './document-blocks.ts'
import { documentFoot } from './document-foot.ts'
import { documentHead, documentTitle } from './document-head.ts'
import type { TableCellValue } from './document-tables.ts'
import { page, run, twips, typeface } from './document-type.ts'
import { type PaperFormName, paperForms } from './paper-forms.ts'

/** One part of the body, in order. */
export type DocumentBlock =
  | { kind: 'heading'; text: string }
  /** Every line of the text becomes a paragraph; empty ones are left out. */
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: readonly string[] }
  | {
      kind: 'table'
      header: readonly string[]
      rows: readonly (readonly TableCellValue[])[]
      shares: readonly number[]
    }

/** Who signs: the authority (`TM. ỦY BAN NHÂN DÂN`), the post in capitals, the name. */
export interface DocumentSigner {
  authority?: string
  title: string
  /** How it is to be signed, where the paper says so: `(Ký, ghi rõ họ tên)`. */
  hint?: string
  name?: string
}

/** A paper of an office, in the terms of its form. */
export interface OfficialDocument {
  form: PaperFormName
  /** The body may stand on several lines. */
  issuer: { superior?: string; body: string }
  /** Left open to be written by hand where there is none. A paper that bears no number has no symbol either. */
  number?: string
  symbol?: string
  place: string
  day?: Day
  /** `BÁO CÁO`, `BIÊN BẢN`. */
  kind: string
  /** What it is about (trích yếu). */
  abstract: string
  blocks: readonly DocumentBlock[]
  recipients: readonly string[]
  /** One signs at the right of the recipients; several sign side by side above them. */
  signers: readonly DocumentSigner[]
}

export const documentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The first page bears no number. */
const pageNumbers = (size: number) => ({
  first: new Header({ children: [new Paragraph({})] }),
  default: new Header({
    children: [new Paragraph({ alignment: 'center', children: [run({ children: [PageNumber.CURRENT], size })] })],
  }),
})

/** The paper as a Word file: A4, ready to be completed, numbered and signed. */
export const officialDocument = async (paper: OfficialDocument): Promise<Uint8Array<ArrayBuffer>> => {
  const form = paperForms[paper.form]
  const body = paper.issuer.body.replaceAll('\n', ' ')
  const file = new Document({
    title: `${paper.kind} ${paper.abstract}`,
    creator: body,
    lastModifiedBy: body,
    styles: {
      default: { document: { run: { font: typeface, size: `${form.bodySize}pt`, language: { value: 'vi-VN' } } } },
    },
    numbering: { config: [listOf(form)] },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: twips(page.width), height: twips(page.height) },
            margin: {
              top: twips(page.top),
              bottom: twips(page.bottom),
              left: twips(page.left),
              right: twips(page.right),
              header: twips(page.header),
            },
          },
        },
        headers: pageNumbers(form.bodySize),
        children: [
          documentHead(paper, form),
          ...documentTitle(paper, form),
          ...documentBlocks(paper.blocks, form),
          ...documentFoot(paper, form),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(file))
}
