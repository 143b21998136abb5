import type { Visit } from '../../../../civic/screen/screen.ts'
import { ErrorSummary, Intro, Lead, Steps } from '../../../../ui/index.ts'
import type { Followed } from '../../reads/public/follow.ts'
import { petitionWords } from '../../words.ts'
import { LeavePart, PhotosPart, ShowingsPart, StoryPart } from './follow-about.tsx'
import { AnswerPart } from './follow-answer.tsx'
import { ClocksPart } from './follow-clocks.tsx'
import { MorePart } from './follow-more.tsx'
import { NextPart } from './follow-next.tsx'
import { sentenceOf } from './follow-sentence.ts'
import { stepsOf } from './follow-steps.ts'
import { VerdictPart } from './follow-verdict.tsx'
import { fieldId } from './following.ts'
import { MatterStatus } from './matter-status.tsx'
import { formProblems } from './problems.ts'

/** How it stands, the answer, the sender's word; then who comes next, the clock and the conversation. */
export const FollowView = ({ data, visit }: { data: Followed; visit: Visit }) => {
  const { today, lang } = visit
  const words = petitionWords(lang).sender
  const { petition, dueOn } = data
  const progress = { ...petition, closedAs: petition.matter.closed_as, dueOn }
  const form = visit.attempt?.form ?? ''
  return (
    <>
      <ErrorSummary errors={formProblems(visit, form, (field) => fieldId(form, field)).summary} />
      <Intro
        title={words.follow.title(petition.matter.public_code)}
        tag={<MatterStatus progress={progress} today={today} lang={lang} />}
      >
        <Lead>{sentenceOf(data, today, lang)}</Lead>
      </Intro>
      <Steps label={words.follow.steps.label} steps={stepsOf(data, today, lang)} />
      <AnswerPart data={data} lang={lang} />
      <VerdictPart data={data} visit={visit} />
      {data.sections}
      <MorePart data={data} visit={visit} />
      <NextPart data={data} visit={visit} />
      <ClocksPart data={data} visit={visit} />
      <StoryPart data={data} lang={lang} />
      <PhotosPart data={data} lang={lang} />
      <ShowingsPart data={data} lang={lang} />
      <LeavePart lang={lang} />
    </>
  )
}
