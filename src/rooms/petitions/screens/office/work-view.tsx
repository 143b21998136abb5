import type { Visit } from '../../../../civic/screen/screen.ts'
import { Columns, ErrorSummary, Flow, Intro, Num, Small, Tag, type TagStatus, Written } from '../../../../ui/index.ts'
import type { Dossier } from '../../reads/office/dossier.ts'
import { petitionWords } from '../../words.ts'
import { errorsOf } from './bound-form.ts'
import { MatterAnswer } from './matter-answer.tsx'
import { called } from './matter-cell.tsx'
import { MatterDuties } from './matter-duties.tsx'
import { MatterFacts } from './matter-facts.tsx'
import { MatterPaste } from './matter-paste.tsx'
import { MatterQuestion } from './matter-question.tsx'
import { MatterSimilar } from './matter-similar.tsx'
import { MatterThread } from './matter-thread.tsx'
import { MatterVerdicts } from './matter-verdicts.tsx'
import { WorkOffers } from './work-offers.tsx'

/** One petition as the office works on it: the question left, the answer and what to do right, how it came to this below. */
export const WorkView = ({ dossier, visit }: { dossier: Dossier; visit: Visit }) => {
  const { lang, today } = visit
  return (
    <>
      <ErrorSummary errors={errorsOf(visit)} />
      <Intro title={<Written>{titleOf(dossier, visit)}</Written>} tag={<State dossier={dossier} visit={visit} />}>
        <MatterFacts dossier={dossier} visit={visit} />
      </Intro>
      <MatterVerdicts dossier={dossier} lang={lang} />
      <Columns>
        <MatterQuestion dossier={dossier} lang={lang} />
        <Flow>
          <MatterAnswer
            dossier={dossier}
            lang={lang}
            empty={dossier.turn === undefined && dossier.petition.stage !== 'closed'}
          />
          <WorkOffers dossier={dossier} visit={visit} />
          <MatterPaste dossier={dossier} visit={visit} />
        </Flow>
      </Columns>
      <MatterThread dossier={dossier} lang={lang} />
      <MatterDuties dossier={dossier} today={today} lang={lang} />
      <MatterSimilar dossier={dossier} lang={lang} />
    </>
  )
}

/** What was handed over as an accusation is not named, not even to those who receive it. */
export const titleOf = ({ petition, questions }: Pick<Dossier, 'petition' | 'questions'>, { lang }: Visit): string => {
  const { title, stage, matter } = petition
  if (stage === 'handing-over' || matter.closed_as === 'handed-over') return petitionWords(lang).office.desk.handedOver
  return called({ title, code: matter.public_code, firstWords: questions[0]?.text ?? '' })
}

const closedStatuses: Readonly<Record<NonNullable<Dossier['petition']['matter']['closed_as']>, TagStatus>> = {
  settled: 'good',
  disagrees: 'bad',
  'no-word': 'mute',
  withdrawn: 'back',
  'handed-over': 'mute',
}

const State = ({ dossier: { petition }, visit: { lang } }: { dossier: Dossier; visit: Visit }) => {
  const { office, sender } = petitionWords(lang)
  const { desk, work: words } = office
  const { closed_as: closedAs, public_code: code, visibility } = petition.matter
  return (
    <>
      <Tag status={closedAs === null ? 'run' : closedStatuses[closedAs]}>
        {closedAs === null ? desk.stages[petition.stage] : desk.closedAs[closedAs]}
      </Tag>{' '}
      {petition.round === 0 ? null : <Tag status="up">{words.review(petition.round)}</Tag>}{' '}
      <Small>
        {words.code} <Num>{code}</Num>
      </Small>{' '}
      {visibility === 'published' ? <a href={`/viec/${code}`}>{sender.follow.publicPage}</a> : null}
    </>
  )
}
