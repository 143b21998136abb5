import { longDay, shortDay } from '../../../../../packages/vietnamese/src/index.ts'
import type { Calendar } from '../../../../../packages/workdays/src/index.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import {
  ActionBar,
  Button,
  Choice,
  Details,
  ErrorSummary,
  Facts,
  Form,
  Intro,
  LinkButton,
  Prose,
  Row,
  Section,
  Tag,
  TextArea,
} from '../../../../ui/index.ts'
import type { Heat } from '../../heat.ts'
import type { NearGroup } from '../../near.ts'
import { postName } from '../../posts.ts'
import type { HotMark, HotView } from '../../reads/hot.ts'
import type { Word } from '../../reads/task-page.ts'
import type { TaskListed } from '../../reads/task-rows.ts'
import { programmeWords } from '../../words.ts'
import { bound, wrongOn } from '../room-screen.ts'
import { TaskTable } from '../tasks/task-table.tsx'
import { HeatTable } from './heat-table.tsx'
import { markTitle } from './list-view.tsx'
import { NearSection } from './near-section.tsx'

interface Shown {
  mark: HotMark
  hot: HotView
  now: Heat | undefined
  near: readonly NearGroup[]
  words: readonly Word[]
  tasks: readonly TaskListed[]
  calendar: Calendar
  mayGive: boolean
  mayEnd: boolean
  /** The page of all that is hot here is open to the visitor. */
  seesAll: boolean
  visit: Visit
}

export const HotPageView = (shown: Shown) => {
  const { mark, hot, now, words: said, visit } = shown
  const { lang } = visit
  const words = programmeWords(lang).hot
  const text = (kind: string) => said.find((one) => one.kind === kind)?.text
  const proposal = text('proposal')
  return (
    <>
      <ErrorSummary errors={wrongOn(visit)} />
      <Intro
        title={markTitle(mark, lang)}
        tag={
          mark.endedOn === null ? (
            <Tag status="up">{words.page.open}</Tag>
          ) : (
            <Tag status="mute">{words.page.ended(shortDay(mark.endedOn, lang))}</Tag>
          )
        }
      />
      <Facts
        facts={[
          { term: words.page.place, value: mark.place },
          { term: words.page.hamlet, value: mark.hamlet === '' ? words.noHamlet : mark.hamlet },
          { term: words.page.since, value: longDay(mark.markedOn, lang) },
          { term: words.page.by, value: postName(lang, { postVi: mark.byVi, postEn: mark.byEn }) },
        ]}
      />
      <Section title={words.page.reason}>
        <Prose text={text('reason') ?? ''} />
      </Section>
      {proposal === undefined && mark.toVi === null ? null : (
        <Section title={words.page.proposal}>
          <Prose text={proposal ?? ''} />
          {mark.toVi === null ? null : (
            <p>{words.page.to(postName(lang, { postVi: mark.toVi, postEn: mark.toEn ?? '' }))}</p>
          )}
        </Section>
      )}
      <Section title={words.page.now} full>
        {now === undefined ? (
          <p>{words.page.nowNone}</p>
        ) : (
          <HeatTable rows={[now]} caption={words.page.now} hot={hot} lang={lang} whole={mark.hamletKey === ''} />
        )}
      </Section>
      <NearSection groups={shown.near} visit={visit} />
      <TasksSection {...shown} />
      {mark.endedOn === null ? null : (
        <Section title={words.page.endTitle}>
          <Prose text={text('ended') ?? ''} />
        </Section>
      )}
      {shown.mayEnd ? <EndSection visit={visit} /> : null}
      {shown.seesAll ? (
        <p>
          <a href={`/buc-xuc?noi=${mark.placeId}`}>{words.page.back}</a>
        </p>
      ) : null}
    </>
  )
}

/** What follows from a mark: tasks given from here, and a dialogue with the people. */
const TasksSection = ({ mark, tasks, calendar, mayGive, visit: { lang, today } }: Shown) => {
  const { page } = programmeWords(lang).hot
  const dialogue = new URLSearchParams({
    noi: mark.placeId,
    ap: mark.hamlet,
    'chu-de': lang === 'vi' ? mark.topicVi : mark.topicEn,
  })
  return (
    <Section title={page.tasks} full>
      {tasks.length === 0 ? (
        <p>{page.tasksNone}</p>
      ) : (
        <TaskTable caption={page.tasks} groups={[{ rows: tasks }]} calendar={calendar} today={today} lang={lang} />
      )}
      {mark.endedOn === null && mayGive ? (
        <Row>
          <LinkButton href={`/nhiem-vu/moi?tu=${mark.id}`}>{page.give}</LinkButton>
          <LinkButton href={`/lich/moi?${dialogue}`} quiet>
            {page.dialogue}
          </LinkButton>
        </Row>
      ) : null}
    </Section>
  )
}

const EndSection = ({ visit }: { visit: Visit }) => {
  const { page } = programmeWords(visit.lang).hot
  const at = bound(visit, 'go')
  return (
    <Section title={page.endTitle}>
      <Details summary={page.endAs} open={at.attempted}>
        <Form action={at.action} clientKey={visit.key} id={at.name}>
          <Choice
            {...at.field('as')}
            label={page.endAs}
            options={[
              { value: 'done', label: page.ends.done },
              { value: 'cancelled', label: page.ends.cancelled },
            ]}
          />
          <TextArea {...at.field('reason')} label={page.endReason} rows={3} />
          <ActionBar>
            <Button quiet>{page.end}</Button>
          </ActionBar>
        </Form>
      </Details>
    </Section>
  )
}
