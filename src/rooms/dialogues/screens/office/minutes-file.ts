import { shortDay } from '../../../../../packages/vietnamese/src/index.ts'
import { documentType, officialDocument } from '../../../../civic/files/official-document.ts'
import { type MinutesSheet, minutesDocument } from '../../minutes-document.ts'
import { readSignedMinutes, type SignedMinutes } from '../../reads/office/minutes.ts'
import type { WorkQuestion } from '../../reads/office/questions.ts'
import { minutesVi as paper } from '../../words/minutes.vi.ts'
import { askedId, idInPath, isOfficer, officeDownload, officerAt } from './office-screen.ts'

/** The minutes to sign as a Word file: with names only after this officer opened them today, each opening recorded. */
export const minutesFile = officeDownload({
  path: `/hop/${idInPath}/bien-ban.docx`,
  reads: 'app',
  entrance: 'sign-in',
  may: isOfficer,
  read: (reading, visit) => readSignedMinutes(reading, officerAt(visit), askedId(visit), visit),
  write: async (minutes) => ({
    name: paper.file(minutes.meeting.code),
    type: documentType,
    content: await officialDocument(minutesDocument(sheetOf(minutes))),
  }),
})

const sheetOf = ({ meeting, questions, askers, remarks, version, names }: SignedMinutes): MinutesSheet => {
  const { kind, code, subject, held_on: heldOn, starts_at: startsAt, attendance, venue, hamlet, frozen_on } = meeting
  const said = [
    paper.code(code),
    version === undefined ? paper.draftNote : paper.version(version.version, shortDay(version.madeOn, 'vi')),
    frozen_on === null ? '' : paper.frozen(shortDay(frozen_on, 'vi')),
  ]
  return {
    office: meeting.office,
    branch: meeting.branch,
    placeShort: meeting.placeShort,
    ...{ kind, code, subject, heldOn, startsAt, attendance, remarks },
    venue: [venue, hamlet, meeting.place].filter(Boolean).join(', '),
    presided: names.get(meeting.presided_by_post_id ?? '')?.vi ?? paper.unknown,
    delegated: names.get(meeting.delegated_by_post_id ?? '')?.vi,
    questions: questions.map((row) => ({ ...fateOf(row), asker: askers.get(row.number) })),
    toSign: true,
    standing: [...(version === undefined ? [] : [paper.end]), said.filter(Boolean).join(' ')],
  }
}

const fateOf = (row: WorkQuestion): MinutesSheet['questions'][number] => {
  const { number, hamlet, text, state, answer, byVi, line, promisedVi, firstDue, code } = row
  return {
    ...{ number, hamlet, text: text ?? '' },
    answer: state === 'answered' ? { by: byVi ?? '', text: answer ?? '' } : undefined,
    promise:
      line === null || firstDue === null ? undefined : { by: promisedVi ?? '', line, due: firstDue, code: code ?? '' },
    referred: state === 'referred',
  }
}
