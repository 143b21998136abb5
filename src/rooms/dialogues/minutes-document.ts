import { longDay, shortDay } from '../../../packages/vietnamese/src/index.ts'
import type { Day } from '../../../packages/workdays/src/index.ts'
import type { DocumentBlock, OfficialDocument } from '../../civic/files/official-document.ts'
import type { MeetingKind } from './meeting.ts'
import { minutesVi as paper } from './words/minutes.vi.ts'
import { publicVi } from './words/public.vi.ts'

/** What stands in the paper for one question, posts by their titles. */
export interface SheetQuestion {
  number: number
  hamlet: string
  /** Only in the paper that is signed, of who may be named there. */
  asker?: string | undefined
  text: string
  answer?: { by: string; text: string } | undefined
  promise?: { by: string; line: string; due: Day; code: string } | undefined
  referred: boolean
}

/** Minutes as they are signed or published, before they are set as a paper. */
export interface MinutesSheet {
  office: string
  branch: string
  placeShort: string
  kind: MeetingKind
  code: string
  subject: string
  venue: string
  heldOn: Day
  startsAt: string
  presided: string
  delegated: string | undefined
  attendance: number | null
  questions: readonly SheetQuestion[]
  remarks: string
  /** Everybody takes a copy; the office the paper that is signed. */
  toSign: boolean
  /** What is said of this version at the end: which it is, whether it was read out, its digest. */
  standing: readonly string[]
}

const outcome = ({ answer, promise, referred }: SheetQuestion): string => {
  if (answer !== undefined) return paper.answered(answer.by, answer.text)
  if (promise !== undefined) return paper.promised(promise.by, promise.line, shortDay(promise.due, 'vi'), promise.code)
  return referred ? paper.referred : paper.openStill
}

const paragraph = (text: string): DocumentBlock => ({ kind: 'paragraph', text })
const heading = (text: string): DocumentBlock => ({ kind: 'heading', text })

const opening = (sheet: MinutesSheet): DocumentBlock[] => {
  const { startsAt, heldOn, venue, presided, delegated, attendance } = sheet
  const chair = delegated === undefined ? presided : `${presided} ${paper.delegated(delegated)}`
  return [
    paragraph(paper.term(paper.start, paper.startAt(startsAt, longDay(heldOn, 'vi')))),
    paragraph(paper.term(paper.venue, venue)),
    paragraph(paper.term(paper.presided, chair)),
    paragraph(paper.term(paper.attendance, attendance === null ? paper.unknown : paper.persons(attendance))),
  ]
}

/** Keeper left, chair right, as minutes are signed; under them who speaks for those present. */
const signers = ['keeper', 'chair', 'people'] as const

/** The paper that chair, keeper and a representative of the people sign. It bears no number: one is written by hand where it is kept. */
export const minutesDocument = (sheet: MinutesSheet): OfficialDocument => {
  const { questions, remarks, standing } = sheet
  return {
    form: sheet.branch === 'party' ? 'party-committee' : 'committee',
    issuer: { body: sheet.office },
    place: sheet.placeShort,
    day: sheet.heldOn,
    kind: paper.title,
    abstract: paper.about(publicVi.kinds[sheet.kind], sheet.subject),
    blocks: [
      ...opening(sheet),
      heading(paper.questions),
      ...(questions.length === 0 ? [paragraph(paper.none)] : []),
      ...questions.flatMap((question) => [
        paragraph(paper.said(question.number, question.hamlet, question.asker ?? '', question.text)),
        paragraph(paper.ends(outcome(question))),
      ]),
      ...(remarks === '' ? [] : [heading(paper.remarks), paragraph(remarks)]),
      ...standing.map(paragraph),
    ],
    recipients: [],
    signers: sheet.toSign ? signers.map((who) => ({ title: paper.signs[who], hint: paper.signHint })) : [],
  }
}
