import type { Visit } from '../../../../civic/screen/screen.ts'
import { type Lang, Section, Talk } from '../../../../ui/index.ts'
import type { MeetingPage } from '../../reads/public/meeting.ts'
import { dialogueWords } from '../../words.ts'
import { QuestionTurns } from './question-turns.tsx'

/** Every question by its number, and what became of it. Words stand here only once they were read out. */
export const MeetingQuestions = ({ page, visit }: { page: MeetingPage; visit: Visit }) => {
  const words = dialogueWords(visit.lang).public.meeting.questions
  const { meeting, questions, minutes } = page
  const before = meeting.presided_by_post_id === null
  if (meeting.stage === 'cancelled' && questions.length === 0) return null
  return (
    <Section title={before ? words.before : words.after} id="y-kien">
      {questions.length === 0 ? <p>{before ? words.none : words.noneAsked}</p> : null}
      {questions.length > 0 && !before ? (
        <p>
          <b>{countsOf(page, visit.lang)}</b>
        </p>
      ) : null}
      {questions.length > 0 && minutes.length === 0 ? <p>{words.beforeText}</p> : null}
      {questions.length === 0 ? null : (
        <Talk>
          {questions.map((question) => (
            <QuestionTurns question={question} page={page} visit={visit} />
          ))}
        </Talk>
      )}
    </Section>
  )
}

/** '13 ý kiến, 1 đã rút: 5 trả lời tại chỗ, 4 hứa làm, 3 chuyển thành phản ánh (2 đã xong)'. Counted in full. */
const countsOf = ({ questions }: MeetingPage, lang: Lang): string => {
  const all = dialogueWords(lang).public
  const words = { ...all.meeting.questions.counts, gone: all.meeting.questions.gone }
  const count = (state: string) => questions.filter((question) => question.state === state).length
  const settled = questions.filter(({ petition_stage }) => petition_stage === 'settled').length
  const parts = (['answered', 'promised', 'referred'] as const)
    .filter((state) => count(state) > 0)
    .map((state) => {
      const said = `${count(state)} ${words[state]}`
      return state === 'referred' && settled > 0 ? `${said} (${settled} ${words.settled})` : said
    })
  const [inAll, withdrawn] = [all.questionsAnd(questions.length, 0), count('withdrawn')]
  const asked = withdrawn === 0 ? inAll : words.gone(inAll, withdrawn)
  return parts.length === 0 ? `${asked}.` : `${asked}: ${parts.join(', ')}.`
}
