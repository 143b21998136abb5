import { shortDay } from '../../../../../packages/vietnamese/src/index.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import { ErrorSummary, Intro, Items, LinkButton, Num, Row, Section, Small, Written } from '../../../../ui/index.ts'
import type { ProjectPage } from '../../reads/office/project.ts'
import { dialogueWords } from '../../words.ts'
import { Acts } from './act-form.tsx'
import { ObstacleTable } from './obstacle-table.tsx'
import { wrongOn } from './office-screen.ts'
import { raise } from './project-acts.tsx'

interface Shown {
  page: ProjectPage
  visit: Visit
}

export const ProjectView = ({ page, visit }: Shown) => {
  const { project, obstacles, runs } = page
  const { works: words, count, page: shared } = dialogueWords(visit.lang).office
  return (
    <>
      <ErrorSummary errors={wrongOn(visit)} />
      <Intro title={<Written>{project.name}</Written>}>
        <p>
          <Small>
            {visit.lang === 'vi' ? project.officeVi : project.officeEn}. {shared.code} <Num>{project.code}</Num>
          </Small>{' '}
          <a href={`/du-an/${project.code}`}>{shared.publicPage}</a>
        </p>
        <p>{runs ? words.private : words.beside}</p>
      </Intro>
      <Section id="vuong-mac" full title={count(words.obstacles, obstacles.length)}>
        {obstacles.length === 0 ? (
          <p>{words.noObstacle}</p>
        ) : (
          <ObstacleTable obstacles={obstacles} projectId={project.id} lang={visit.lang} />
        )}
      </Section>
      <Acts acts={[raise]} page={page} visit={visit} folded={obstacles.length > 0} />
      <Meetings page={page} visit={visit} />
    </>
  )
}

const Meetings = ({ page: { project, meetings, runs }, visit: { lang } }: Shown) => {
  const { works: words, kinds, stages } = dialogueWords(lang).office
  return (
    <Section id="buoi-hop" title={words.meetings}>
      {meetings.length === 0 ? (
        <p>{words.noMeeting}</p>
      ) : (
        <Items
          items={meetings.map(({ id, subject, heldOn, kind, stage }) => ({
            href: `/hop/${id}`,
            title: <Written>{subject}</Written>,
            note: [kinds[kind], shortDay(heldOn, lang), stages[stage]].join(' · '),
          }))}
        />
      )}
      {runs ? (
        <Row>
          <LinkButton href={`/lich/moi?du-an=${project.id}`} quiet>
            {words.call}
          </LinkButton>
        </Row>
      ) : null}
    </Section>
  )
}
