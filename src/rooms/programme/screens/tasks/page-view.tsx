import { longDay, shortDay } from '../../../../../packages/vietnamese/src/index.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import {
  ErrorSummary,
  Facts,
  Flow,
  Intro,
  LinkButton,
  Num,
  Row,
  Section,
  Small,
  Tag,
  Written,
} from '../../../../ui/index.ts'
import { standingName } from '../../posts.ts'
import type { TaskPage } from '../../reads/task-page.ts'
import { programmeWords } from '../../words.ts'
import { wrongOn } from '../room-screen.ts'
import { offeredTo } from './offered.ts'
import { AcceptSection } from './page-accept.tsx'
import { GiverSection } from './page-giver.tsx'
import { StorySection } from './page-story.tsx'
import { EntrustSection, WorkSections } from './page-work.tsx'
import { taskStatus, taskTag } from './status.ts'
import { TaskTable } from './task-table.tsx'

interface Shown {
  page: TaskPage
  /** Where the matter it came from is read, if this officer may. */
  sourceHref: string | undefined
  /** Photos kept from an attempt. */
  kept: number
  /** This officer's post directs others. */
  mayGiveOn: boolean
  visit: Visit
}

export const TaskView = ({ page, sourceHref, kept, mayGiveOn, visit }: Shown) => {
  const { lang, today, actor } = visit
  const words = programmeWords(lang).tasks
  const { task } = page
  const offers = offeredTo(actor, task)
  const status = taskStatus(
    { ...task, due: task.due_on, reportedOn: task.reported_on, closedAs: task.matter.closed_as },
    today,
  )
  return (
    <>
      <ErrorSummary errors={wrongOn(visit)} />
      <Intro title={<Written>{task.line}</Written>} tag={<Tag status={taskTag[status]}>{words.status[status]}</Tag>}>
        <p>
          <Small>
            <Num>{task.matter.public_code}</Num> · {page.place.name} ·{' '}
            {task.matter.visibility === 'published' ? (
              <a href={`/nhiem-vu/noi/${page.place.id}#${task.matter.public_code}`}>{words.page.published}</a>
            ) : (
              words.page.private
            )}
          </Small>
        </p>
      </Intro>
      <TaskFacts page={page} visit={visit} />
      <MeasureSection page={page} sourceHref={sourceHref} visit={visit} />
      {offers.has('accept') ? <AcceptSection page={page} visit={visit} /> : null}
      {offers.has('progress') ? <WorkSections page={page} kept={kept} visit={visit} /> : null}
      <StorySection page={page} visit={visit} />
      {page.born.length > 0 || (mayGiveOn && offers.has('give-on')) ? (
        <Section title={words.page.born} full>
          {page.born.length === 0 ? null : (
            <TaskTable
              caption={words.page.born}
              groups={[{ rows: page.born }]}
              calendar={page.calendar}
              today={today}
              lang={lang}
            />
          )}
          {mayGiveOn && offers.has('give-on') ? (
            <Row>
              <LinkButton href={`/nhiem-vu/moi?tu=${task.matter_id}`} quiet>
                {words.page.giveOn}
              </LinkButton>
            </Row>
          ) : null}
        </Section>
      ) : null}
      {offers.has('entrust') ? <EntrustSection page={page} visit={visit} /> : null}
      <GiverSection page={page} offers={offers} visit={visit} />
    </>
  )
}

const TaskFacts = ({ page: { task, entrusted }, visit: { lang } }: { page: TaskPage; visit: Visit }) => {
  const words = programmeWords(lang).tasks
  const due = longDay(task.due_on, lang)
  return (
    <Facts
      facts={[
        {
          term: words.page.taker,
          value: (
            <>
              {standingName(lang, task.taker)}
              <br />
              <Small>
                {words.page.officer}: {entrusted ?? words.page.nobody}
              </Small>
            </>
          ),
        },
        { term: words.page.giver, value: standingName(lang, task.giver) },
        {
          term: words.page.due,
          value: task.first_due === task.due_on ? due : words.page.dueMoved(due, shortDay(task.first_due, lang)),
        },
        { term: words.list.progress, value: <Num>{words.percent(task.percent)}</Num> },
      ]}
    />
  )
}

const MeasureSection = ({ page, sourceHref, visit: { lang } }: Pick<Shown, 'page' | 'sourceHref' | 'visit'>) => {
  const words = programmeWords(lang).tasks
  const { task, hamlets, source } = page
  return (
    <Section title={words.page.measure}>
      <Flow>
        <p>
          <b>
            <Written>{task.measure}</Written>
          </b>
        </p>
        <p>
          {words.page.where}: {hamlets.length === 0 ? words.list.noHamlet : hamlets.join('; ')}
        </p>
        <p>
          {words.page.source}: {words.sources[task.source]}
          {task.criterion === null ? null : (
            <>
              , <Written>{task.criterion}</Written>
            </>
          )}
          {source === undefined ? null : (
            <>
              {' '}
              {sourceHref === undefined ? (
                <Num>{source.code}</Num>
              ) : (
                <a href={sourceHref}>
                  <Num>{source.code}</Num>
                </a>
              )}
            </>
          )}
        </p>
      </Flow>
    </Section>
  )
}
