import { shortDay } from '../../../../../packages/vietnamese/src/index.ts'
import { Flow, Prose } from '../../../../ui/index.ts'
import type { SignedMinutes } from '../../reads/office/minutes.ts'
import type { WorkQuestion } from '../../reads/office/questions.ts'
import { minutesVi as paper } from '../../words/minutes.vi.ts'

/** Each question in its number, with what became of it. */
export const MinutesQuestions = ({ minutes: { questions, askers } }: { minutes: SignedMinutes }) =>
  questions.length === 0 ? (
    <p>{paper.none}</p>
  ) : (
    <Flow>
      {questions.map((row) => {
        const asker = askers.get(row.number)
        return (
          <>
            <h3>{paper.someone(row.number, row.hamlet)}</h3>
            {asker === undefined ? null : <p>{paper.asker(asker)}</p>}
            <Prose text={row.text ?? ''} />
            <Prose text={endOf(row)} />
          </>
        )
      })}
    </Flow>
  )

const endOf = ({ state, answer, byVi, line, promisedVi, firstDue, code }: WorkQuestion): string => {
  if (state === 'answered') return paper.answered(byVi ?? '', answer ?? '')
  if (line !== null && firstDue !== null)
    return paper.promised(promisedVi ?? '', line, shortDay(firstDue, 'vi'), code ?? '')
  return state === 'referred' ? paper.referred : paper.openStill
}
