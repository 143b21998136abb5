import type { Lang } from '../../../packages/vietnamese/src/index.ts'
import type { Rule } from '../../civic/rules/rules.ts'
import { ClockStrip, Details, Note, Small, Table, Written } from '../../ui/index.ts'
import type { ClockView } from './clock-words.ts'
import { petitionWords } from './words.ts'

/** The explained clock of one duty: a sentence, the strip, every day in a folded table, and the rule with its source. */
export const ClockPart = ({ view, rule, lang }: { view: ClockView; rule: Rule | undefined; lang: Lang }) => {
  const words = petitionWords(lang).clock
  return (
    <>
      {view.summary === '' ? null : (
        <p>
          <b>{view.summary}</b>
        </p>
      )}
      {view.days.length === 0 ? null : (
        <>
          <ClockStrip days={view.days} />
          <Details summary={words.eachDay}>
            <p>{words.how}</p>
            <Table
              caption={words.eachDay}
              hideCaption
              columns={[
                { head: words.day, header: true, cell: ([day]) => day },
                { head: words.counted, cell: ([, said]) => said },
              ]}
              rows={view.days.map(({ spoken }) => spoken.split(': ', 2))}
            />
          </Details>
        </>
      )}
      {rule === undefined ? null : <RuleNote rule={rule} lang={lang} />}
    </>
  )
}

/** Where a number of days stands, and whether somebody has seen it there. */
const RuleNote = ({ rule, lang }: { rule: Rule; lang: Lang }) => {
  const words = petitionWords(lang).clock
  const where = [rule.instrument, rule.article].filter((part) => part !== null).join(', ')
  return (
    <Note>
      <p>
        {lang === 'vi' ? rule.note_vi : rule.note_en}.{' '}
        <Small>
          {rule.kind === 'house' ? (
            words.ofTheHouse
          ) : (
            <>
              {words.source}: <Written>{where}</Written>
              {rule.verified ? '' : ` (${words.unverified})`}.
            </>
          )}
        </Small>
      </p>
    </Note>
  )
}
