import { longDay, shortDay } from '../../../../../packages/vietnamese/src/index.ts'
import { type Lang, LinkButton, Num, Prose, Section, Small, StackTable, Tag, Written } from '../../../../ui/index.ts'
import type { WorkCorrection } from '../../reads/office/corrections.ts'
import type { MeetingPage } from '../../reads/office/meeting-page.ts'
import { dialogueWords } from '../../words.ts'

const tags = { open: 'soon', taken: 'good', refused: 'mute' } as const

/** What people asked to have corrected; the office answers each on a page of its own. */
export const CorrectionTable = ({ page: { meeting, corrections, acts }, lang }: { page: MeetingPage; lang: Lang }) => {
  const { count, page: words } = dialogueWords(lang).office
  const until = meeting.stage === 'open-for-correction' ? meeting.corrections_until : null
  if (corrections.length === 0 && until === null) return null
  const heading = count(words.corrections, corrections.length)
  return (
    <Section id="sua" title={heading} full>
      {until === null ? null : <p>{words.correctionUntil(longDay(until, lang))}</p>}
      {corrections.length === 0 ? null : (
        <StackTable<WorkCorrection>
          caption={heading}
          hideCaption
          rows={corrections}
          columns={[
            { head: words.number, stacked: 'half', cell: ({ n }) => <Num>{n}</Num> },
            {
              head: words.corrections,
              header: true,
              cell: ({ text, number, askedOn }) => (
                <>
                  <Written>{text}</Written>
                  <br />
                  <Small>
                    {number === null ? '' : `${words.correctionAbout(number)} · `}
                    {shortDay(askedOn, lang)}
                  </Small>
                </>
              ),
            },
            {
              head: words.result,
              stacked: 'line',
              cell: ({ n, state, answer }) => (
                <>
                  <Tag status={tags[state]}>{words.correctionStates[state]}</Tag>
                  <Prose text={answer ?? ''} />
                  {state === 'open' && acts.has('answer-correction') ? (
                    <p>
                      <LinkButton href={`/hop/${meeting.matter_id}/sua/${n}`} quiet>
                        {words.answerIt}
                      </LinkButton>
                    </p>
                  ) : null}
                </>
              ),
            },
          ]}
        />
      )}
    </Section>
  )
}
