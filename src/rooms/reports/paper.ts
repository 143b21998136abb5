import { number, percent, shortDay } from '../../../packages/vietnamese/src/index.ts'
import type { DocumentBlock, OfficialDocument } from '../../civic/files/official-document.ts'
import type { Place } from '../../civic/places/places.ts'
import { type ReportForm, textParts } from './contract.ts'
import type { ReportPage } from './reads/page.ts'
import type { Texts } from './reads/texts.ts'
import type { ShownPart } from './shown-figures.ts'
import { pagesVi } from './words/pages.vi.ts'
import { paperVi } from './words/paper.vi.ts'

interface Paper {
  report: ReportPage & { shown: NonNullable<ReportPage['shown']> }
  form: ReportForm
  texts: Texts
  /** The names of the body that reports, and of the one it reports to. */
  bodies: { own: string; above: string | undefined }
  /** What the place lies in. */
  above: Place | undefined
}

/** The report as a paper to be completed, numbered and signed. Every number in it is a frozen one. */
export const reportPaper = ({ report, form, texts, bodies, above }: Paper): OfficialDocument => {
  const { place, period } = report
  const symbol = paperVi.symbol[form]
  return {
    form,
    issuer: {
      body: onTwoLines(bodies.own, lowered(place.name)),
      ...(form === 'party-committee' && above && { superior: paperVi.partyAbove(`${above.type} ${above.short_name}`) }),
    },
    symbol: typeof symbol === 'string' ? symbol : place.kind === 'province' ? symbol.province : symbol.commune,
    place: place.short_name,
    kind: paperVi.kind,
    abstract: paperVi.abstract(lowered(place.name), pagesVi.period(period)),
    blocks: [...figureBlocks(report), ...textBlocks(texts)],
    recipients: [...(bodies.above === undefined ? [] : [paperVi.toReport(bodies.above)]), paperVi.keep[form]],
    signers: [paperVi.signer[form]],
  }
}

/** The place stands under the name of its body. */
const onTwoLines = (body: string, place: string): string => body.replace(` ${place}`, `\n${place}`)

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

const figureBlocks = ({ period, shown, closings, parts }: Paper['report']): DocumentBlock[] => {
  const day = (text: string) => shortDay(text, 'vi')
  const days = pagesVi.page.to(day(period.from), day(period.until))
  const corrected = closings.find(({ number: one }) => one === shown.number - 1)
  return [
    { kind: 'paragraph', text: paperVi.basis(pagesVi.period(period), days, day(shown.closed_on)) },
    ...(corrected === undefined
      ? []
      : [
          {
            kind: 'paragraph' as const,
            text: paperVi.corrected(corrected.number, day(corrected.closed_on), shown.reason ?? ''),
          },
        ]),
    { kind: 'heading', text: paperVi.parts.figures },
    ...parts.flatMap((part, at): DocumentBlock[] => [
      { kind: 'heading', text: `${at + 1}. ${part.title}` },
      figureTable(part, corrected !== undefined),
    ]),
  ]
}

const figureTable = ({ figures }: ShownPart, compared: boolean): DocumentBlock => {
  const { columns } = paperVi
  return {
    kind: 'table',
    header: [columns.number, columns.figure, columns.count, columns.share, ...(compared ? [columns.before] : [])],
    shares: compared ? [1.3, 7, 2, 1.7, 2] : [1.3, 8.7, 2, 2],
    rows: figures.map(({ label, value, share, before }, at) => [
      at + 1,
      label,
      figure(value),
      { figure: share === undefined ? '' : percent(share, 'vi') },
      ...(compared ? [figure(before)] : []),
    ]),
  }
}

const figure = (value: number | undefined) => ({ figure: value === undefined ? '' : number(value, 'vi') })

const textBlocks = (texts: Texts): DocumentBlock[] =>
  textParts.flatMap((part): DocumentBlock[] => [
    { kind: 'heading', text: paperVi.parts[part] },
    { kind: 'paragraph', text: texts[part] || paperVi.toWrite },
  ])
