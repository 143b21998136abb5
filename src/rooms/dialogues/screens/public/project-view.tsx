import { shortDay } from '../../../../../packages/vietnamese/src/index.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import { BigFigure, Facts, Intro, Items, LinkButton, Num, Row, Section, Small, Written } from '../../../../ui/index.ts'
import type { ProjectPage } from '../../reads/public/projects.ts'
import { dialogueWords } from '../../words.ts'
import { MeetingItems } from './meeting-items.tsx'
import { ObstacleMonths } from './obstacle-months.tsx'
import { officeName, placeInSentence } from './said.ts'

interface Shown {
  page: ProjectPage
  visit: Visit
}

/** What stands in the way, in counts; how a household speaks; the dialogues. */
export const ProjectView = ({ page, visit }: Shown) => {
  const { project, place, office, next, held } = page
  const { lang } = visit
  const words = dialogueWords(lang).public.works
  const at = { visit, at: place.name }
  return (
    <>
      <Intro title={<Written>{project.name}</Written>}>
        <p>
          <Small>
            {words.code} <Num>{project.public_code}</Num>
          </Small>
        </p>
        <Facts
          facts={[
            { term: words.office, value: officeName(office, lang) },
            { term: words.place, value: place.name },
            { term: words.opened, value: <Num>{shortDay(project.opened_on, lang)}</Num> },
          ]}
        />
      </Intro>
      <Obstacles page={page} visit={visit} />
      <Section title={words.raise} id="neu-vuong-mac" noPrint>
        <p>{words.raiseText}</p>
        <Row>
          <LinkButton href={`/du-an/${project.public_code}/neu`}>{words.raiseButton}</LinkButton>
        </Row>
        <p>
          <a href="/tra-cuu">{words.mine}</a>
        </p>
      </Section>
      <Section title={words.next} id="sap-toi">
        {next.length === 0 ? <p>{words.noNext}</p> : <MeetingItems meetings={next} {...at} />}
      </Section>
      <Section title={words.held} id="da-hop">
        {held.length === 0 ? <p>{words.noHeld}</p> : <MeetingItems meetings={held} {...at} />}
      </Section>
      <Section title={words.elsewhere} noPrint>
        <Items
          items={[
            { href: `/du-an?noi=${place.id}`, title: words.titleAt(placeInSentence(place, lang)) },
            { href: `/noi/${place.id}`, title: place.name },
          ]}
        />
      </Section>
    </>
  )
}

const Obstacles = ({ page, visit: { lang } }: Shown) => {
  const { counts, months } = page
  const words = dialogueWords(lang).public.works
  return (
    <Section title={words.obstacles} id="vuong-mac">
      {counts.all === 0 ? (
        <p>{words.noObstacle}</p>
      ) : (
        <>
          <BigFigure figure={String(counts.agreed)} words={words.agreedOf(counts.all)} base={words.rest(counts)} />
          <p>
            <Small>{words.private}</Small>
          </p>
          {months.length === 0 ? <p>{words.few}</p> : <ObstacleMonths months={months} lang={lang} />}
        </>
      )}
    </Section>
  )
}
