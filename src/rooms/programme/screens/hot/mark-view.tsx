import type { Place } from '../../../../civic/places/places.ts'
import type { Topic } from '../../../../civic/posts/topics.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import {
  ActionBar,
  Button,
  Choice,
  ErrorSummary,
  Form,
  Intro,
  Lead,
  Select,
  TextArea,
  TextInput,
} from '../../../../ui/index.ts'
import type { StandingPost } from '../../directing.ts'
import type { NearGroup } from '../../near.ts'
import { standingName } from '../../posts.ts'
import { programmeWords } from '../../words.ts'
import { bound } from '../room-screen.ts'
import { NearSection } from './near-section.tsx'

/** Name of the form, and its id on the page. */
export const markForm = 'danh-dau'

interface Marking {
  place: Place
  topics: readonly Topic[]
  hamlets: readonly string[]
  posts: readonly StandingPost[]
  /** With which somebody came. */
  hamlet: string
  topic: string
  near: readonly NearGroup[]
}

export const MarkView = ({ data, visit }: { data: Marking; visit: Visit }) => {
  const words = programmeWords(visit.lang).hot.form
  const at = bound(visit, markForm)
  const { place, topics, hamlets, posts } = data
  return (
    <>
      <ErrorSummary errors={at.problems} />
      <Intro title={`${words.title}: ${place.name}`}>
        <Lead>{words.lead}</Lead>
      </Intro>
      <Form action={at.action} clientKey={visit.key} id={markForm} hidden={{ place: place.id }}>
        <TextInput
          {...at.field('hamlet', data.hamlet)}
          label={words.hamlet}
          hint={words.hamletHint}
          proposals={hamlets}
          autoComplete="off"
          optional
        />
        <Choice
          {...at.field('topic', data.topic)}
          label={words.topic}
          options={topics.map((topic) => ({
            value: topic.id,
            label: visit.lang === 'vi' ? topic.name_vi : topic.name_en,
          }))}
        />
        <TextArea {...at.field('reason')} label={words.reason} rows={4} />
        <TextArea {...at.field('proposal')} label={words.proposal} rows={4} optional />
        <Select
          {...at.field('to')}
          label={words.to}
          options={posts.map((post) => ({ value: post.id, label: standingName(visit.lang, post) }))}
          optional
        />
        <ActionBar>
          <Button>{words.send}</Button>
        </ActionBar>
      </Form>
      <NearSection groups={data.near} visit={visit} />
    </>
  )
}
