import { shortDay } from '../../../../../packages/vietnamese/src/index.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import {
  ActionBar,
  Button,
  EmptyState,
  ErrorSummary,
  Form,
  Intro,
  type Lang,
  Lead,
  Num,
  Section,
  Select,
  Small,
  Table,
  TextInput,
} from '../../../../ui/index.ts'
import type { StandingPost } from '../../directing.ts'
import { postName, standingName } from '../../posts.ts'
import type { StandShown } from '../../reads/stands.ts'
import { programmeWords } from '../../words.ts'
import { bound, wrongOn } from '../room-screen.ts'

interface Stands {
  stands: readonly StandShown[]
  posts: readonly StandingPost[]
  hamlets: readonly string[]
}

export const StandsView = ({ data, visit }: { data: Stands; visit: Visit }) => {
  const words = programmeWords(visit.lang).tasks.stands
  return (
    <>
      <ErrorSummary errors={wrongOn(visit)} />
      <Intro title={words.title}>
        <Lead>{words.lead}</Lead>
      </Intro>
      {data.stands.length === 0 ? (
        <EmptyState>{words.none}</EmptyState>
      ) : (
        <StandsTable stands={data.stands} lang={visit.lang} />
      )}
      <Section title={words.takeTitle}>
        <TakeForm data={data} visit={visit} />
      </Section>
      {data.stands.some(({ until }) => until === null) ? (
        <Section title={words.endTitle}>
          <EndForm data={data} visit={visit} />
        </Section>
      ) : null}
    </>
  )
}

/** By hamlet: the post in charge, never the officer. */
export const StandsTable = ({ stands, lang }: { stands: readonly StandShown[]; lang: Lang }) => {
  const words = programmeWords(lang).tasks.stands
  return (
    <Table<StandShown>
      caption={words.title}
      hideCaption
      rows={stands}
      columns={[
        { head: words.hamlet, header: true, cell: ({ hamlet }) => hamlet },
        {
          head: words.post,
          cell: (stand) => (
            <>
              {postName(lang, stand)}
              {stand.until === null ? null : (
                <>
                  <br />
                  <Small>{words.until(shortDay(stand.until, lang))}</Small>
                </>
              )}
            </>
          ),
        },
        { head: words.since, cell: ({ from }) => <Num>{shortDay(from, lang)}</Num> },
      ]}
    />
  )
}

const TakeForm = ({ data: { posts, hamlets }, visit }: { data: Stands; visit: Visit }) => {
  const words = programmeWords(visit.lang).tasks.stands
  const at = bound(visit, 'cu')
  return (
    <Form action={at.action} clientKey={visit.key} id={at.name}>
      <TextInput {...at.field('hamlet')} label={words.hamlet} proposals={hamlets} autoComplete="off" />
      <Select
        {...at.field('post')}
        label={words.post}
        options={posts.map((post) => ({ value: post.id, label: standingName(visit.lang, post) }))}
      />
      <TextInput {...at.field('from', visit.today)} type="date" short label={words.since} />
      <ActionBar>
        <Button>{words.take}</Button>
      </ActionBar>
    </Form>
  )
}

const EndForm = ({ data: { stands }, visit }: { data: Stands; visit: Visit }) => {
  const words = programmeWords(visit.lang).tasks.stands
  const at = bound(visit, 'thoi')
  return (
    <Form action={at.action} clientKey={visit.key} id={at.name}>
      <Select
        {...at.field('stand')}
        label={words.which}
        options={stands
          .filter(({ until }) => until === null)
          .map((stand) => ({ value: stand.id, label: `${stand.hamlet}: ${postName(visit.lang, stand)}` }))}
      />
      <TextInput {...at.field('until', visit.today)} type="date" short label={words.untilDay} />
      <ActionBar>
        <Button quiet>{words.end}</Button>
      </ActionBar>
    </Form>
  )
}
