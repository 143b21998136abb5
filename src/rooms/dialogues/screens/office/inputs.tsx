import type { BoundForm } from '../../../../civic/screen/bound-form.ts'
import type { FormBody } from '../../../../civic/screen/form.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import { Check, Choice, Select, TextInput } from '../../../../ui/index.ts'
import { type NamedPost, nameOf } from '../../reads/office/posts.ts'
import { dialogueWords } from '../../words.ts'

/** Typed digits; empty is null, and what is no number is left for the deed to refuse. */
export const numberOrNull = (text: string): number | null => (text.trim() === '' ? null : Number(text))

export const ticked = (body: FormBody, name: string): boolean => body.text(name) === '1'

/** The deed's fields of text as the form calls them, and the meeting from the address. */
export const onMeeting =
  (...names: string[]) =>
  (body: FormBody, { params }: Visit) => ({
    meeting: params.id,
    ...Object.fromEntries(names.map((name) => [name, body.text(name)])),
  })

/** Of a project in the address. */
export const onProject =
  (...names: string[]) =>
  (body: FormBody, { params }: Visit) => ({
    project: params.id,
    ...Object.fromEntries(names.map((name) => [name, body.text(name)])),
  })

interface Bound {
  at: BoundForm
  visit: Visit
}

export const PostSelect = ({
  at,
  visit,
  name,
  label,
  posts,
  otherwise = '',
}: Bound & { name: string; label: string; posts: readonly NamedPost[]; otherwise?: string }) => (
  <Select
    {...at.field(name, otherwise)}
    label={label}
    options={posts.map((post) => ({ value: post.id, label: nameOf(post, visit.lang) }))}
  />
)

type TopicRow = { id: string; name_vi: string; name_en: string }

export const TopicSelect = ({
  at,
  visit: { lang },
  topics,
  otherwise = '',
}: Bound & { topics: readonly TopicRow[]; otherwise?: string }) => (
  <Select
    {...at.field('topic', otherwise)}
    label={dialogueWords(lang).office.asking.topic}
    options={topics.map(({ id, name_vi, name_en }) => ({ value: id, label: lang === 'vi' ? name_vi : name_en }))}
  />
)

/** Asked only once the deed found what looks like personal data. */
export const Confirm = ({ at, visit: { lang } }: Bound) => {
  const control = at.control('confirmed')
  return control.error === undefined ? null : <Check {...control} label={dialogueWords(lang).office.acts.confirmed} />
}

/** Who said it, as far as they want to say, and whether it is an accusation. */
export const WhoFields = ({ at, visit }: Bound) => {
  const { asking } = dialogueWords(visit.lang).office
  return (
    <>
      <TextInput {...at.field('name')} label={asking.name} hint={asking.nameHint} autoComplete="off" optional />
      <TextInput {...at.field('phone')} type="tel" label={asking.phone} autoComplete="off" short optional />
      <Check {...at.control('nameless')} checked={at.several('nameless').value.includes('1')} label={asking.nameless} />
      <AccusationChoice at={at} visit={visit} optional />
    </>
  )
}

/** Whether the words accuse a person: those are not taken here. */
export const AccusationChoice = ({ at, visit: { lang }, optional = false }: Bound & { optional?: boolean }) => {
  const { asking } = dialogueWords(lang).office
  return (
    <Choice
      {...at.field('accusation')}
      label={asking.accusation}
      options={[
        { value: 'no', label: asking.accusationNo },
        { value: 'yes', label: asking.accusationYes },
      ]}
      optional={optional}
    />
  )
}

export const askingOf = (body: FormBody, { params }: Visit) => ({
  meeting: params.id,
  text: body.text('text'),
  topic: body.text('topic'),
  hamlet: body.text('hamlet'),
  name: body.text('name'),
  phone: body.text('phone'),
  nameless: ticked(body, 'nameless'),
  accusation: body.text('accusation'),
})
