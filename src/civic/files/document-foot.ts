import { type FileChild, Paragraph, Table, TableCell, TableLayoutType, TableRow } from 'docx'
import { unruled } from './document-tables.ts'
import { line, ofPoints, textWidth, twips } from './document-type.ts'
import type { DocumentSigner, OfficialDocument } from './official-document.ts'
import type { PaperForm } from './paper-forms.ts'

const centred = { alignment: 'center', keepNext: true } as const

/** Room for a hand and a seal. */
const roomToSign = 60

const signature = (
  { authority, title, hint, name = '' }: DocumentSigner,
  { bodySize: size }: PaperForm,
): Paragraph[] => [
  ...(authority === undefined ? [] : [line(authority, { size, bold: true, allCaps: true }, centred)]),
  line(title, { size, bold: true, allCaps: true }, centred),
  ...(hint === undefined ? [] : [line(hint, { size: size - 1, italics: true }, centred)]),
  line(name, { size, bold: true }, { alignment: 'center', spacing: { before: ofPoints(roomToSign) } }),
]

/** The last one ends the list with a full stop, the others with a semicolon. */
const recipientList = (recipients: readonly string[], { recipientsSize }: PaperForm): Paragraph[] =>
  recipients.length === 0
    ? [new Paragraph({})]
    : [
        line('Nơi nhận:', { size: recipientsSize.title, bold: true, italics: true }),
        ...recipients.map((recipient, at) =>
          line(`- ${recipient}${at === recipients.length - 1 ? '.' : ';'}`, { size: recipientsSize.list }),
        ),
      ]

const sideBySide = (cells: readonly Paragraph[][]): Table => {
  const width = twips(textWidth / 2)
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(textWidth), type: 'dxa' },
    columnWidths: [width, width],
    margins: { left: 0, right: 0 },
    rows: [
      new TableRow({
        cantSplit: true,
        children: cells.map(
          (children) => new TableCell({ width: { size: width, type: 'dxa' }, borders: unruled, children }),
        ),
      }),
    ],
  })
}

const before = (points: number): Paragraph => new Paragraph({ spacing: { before: ofPoints(points) }, children: [] })

const pairs = (signers: readonly DocumentSigner[]): (readonly [DocumentSigner, DocumentSigner | undefined])[] =>
  signers.flatMap((signer, at) => (at % 2 === 0 ? [[signer, signers[at + 1]] as const] : []))

export const documentFoot = ({ recipients, signers }: OfficialDocument, form: PaperForm): FileChild[] => {
  const [first, ...more] = signers
  if (first === undefined) return [before(12), ...recipientList(recipients, form)]
  if (more.length === 0) return [before(12), sideBySide([recipientList(recipients, form), signature(first, form)])]
  return [
    ...pairs(signers).flatMap(([left, right]) => [
      before(12),
      sideBySide([signature(left, form), right === undefined ? [new Paragraph({})] : signature(right, form)]),
    ]),
    before(12),
    ...recipientList(recipients, form),
  ]
}
