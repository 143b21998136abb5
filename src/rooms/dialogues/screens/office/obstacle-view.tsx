import { shortDay } from '../../../../../packages/vietnamese/src/index.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import {
  ErrorSummary,
  Facts,
  Intro,
  Note,
  Num,
  Prose,
  Section,
  Small,
  Talk,
  Turn,
  Written,
} from '../../../../ui/index.ts'
import type { ObstaclePage } from '../../reads/office/obstacle.ts'
import { nameOf } from '../../reads/office/posts.ts'
import { dialogueWords } from '../../words.ts'
import { Acts } from './act-form.tsx'
import { obstacleActs } from './obstacle-acts.tsx'
import { ObstacleTag } from './obstacle-table.tsx'
import { wrongOn } from './office-screen.ts'

interface Shown {
  page: ObstaclePage
  visit: Visit
}

export const ObstacleView = ({ page, visit }: Shown) => {
  const { project, obstacle, words: said } = page
  const { lang } = visit
  const words = dialogueWords(lang).office.works
  return (
    <>
      <ErrorSummary errors={wrongOn(visit)} />
      <Intro title={words.obstacle(obstacle.number)} tag={<ObstacleTag state={obstacle.state} lang={lang} />}>
        <p>
          <a href={`/du-an/${project.id}`}>
            {words.back}: <Written>{project.name}</Written>
          </a>
        </p>
        <p>
          <Small>
            {[obstacle.hamlet, words.raisedOn(shortDay(obstacle.raisedOn, lang))].filter(Boolean).join(' · ')}
          </Small>
        </p>
        {obstacle.agreedOn === null || obstacle.agreedVia === null ? null : (
          <p>{words.agreed(shortDay(obstacle.agreedOn, lang), words.channels[obstacle.agreedVia])}</p>
        )}
        <Household page={page} visit={visit} />
      </Intro>
      <Section id="da-noi" full title={words.talk}>
        <Talk>
          {said.map(({ kind, day, text, vi, en }) => (
            <Turn
              who={kind === 'obstacle' ? 'person' : kind === 'obstacle-answer' ? 'office' : 'act'}
              by={vi === null || en === null ? words.theHousehold : nameOf({ vi, en }, lang)}
              when={[kind === 'obstacle-word' ? words.tookDown : '', shortDay(day, lang)].filter(Boolean).join(', ')}
            >
              <Prose text={text} />
            </Turn>
          ))}
        </Talk>
      </Section>
      <Acts acts={obstacleActs} page={page} visit={visit} />
    </>
  )
}

/** Shown to who said today what for; every showing is recorded. */
const Household = ({ page: { household }, visit: { lang } }: Shown) => {
  const { works: words, asking } = dialogueWords(lang).office
  if (household === undefined) return null
  return (
    <Note>
      <Facts
        facts={[
          { term: words.household, value: household.name || words.unnamed },
          ...(household.phone === '' ? [] : [{ term: asking.phone, value: <Num>{household.phone}</Num> }]),
        ]}
      />
      <p>
        <Small>{words.recorded}</Small>
      </p>
    </Note>
  )
}
