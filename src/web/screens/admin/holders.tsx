import { shortDay } from '../../../../packages/vietnamese/src/index.ts'
import { isAdministrator } from '../../../civic/actor/actor.ts'
import { endHolding } from '../../../civic/actor/deeds/end-holding.ts'
import { setHolder } from '../../../civic/actor/deeds/set-holder.ts'
import { holdersIn } from '../../../civic/actor/holdings.ts'
import { getPlace } from '../../../civic/places/places.ts'
import { hamletsOf, postsOf } from '../../../civic/posts/posts.ts'
import { form, typed } from '../../../civic/screen/form.ts'
import type { Screen, Visit } from '../../../civic/screen/screen.ts'
import {
  ActionBar,
  Button,
  EmptyState,
  ErrorSummary,
  Form,
  Intro,
  Section,
  Select,
  StackTable,
  TextInput,
} from '../../../ui/index.ts'
import { webWords } from '../../words.ts'
import { formErrors } from '../form-errors.ts'
import { officesWithPosts } from '../place-offices.tsx'
import { webScreen } from '../web-screen.ts'

type Holder = Awaited<ReturnType<typeof holdersIn>>[number]

const backToPlace = (_: unknown, { path }: Visit) => ({ to: path })

/** Who holds the posts of a place; a new holder, or the end of a holding. */
export const holdersPage: Screen = webScreen({
  path: '/quan-tri/noi/:place',
  reads: 'app',
  entrance: 'sign-in',
  may: isAdministrator,
  forms: {
    ghi: form(setHolder, {
      input: (body) => ({ post: body.text('post'), login: body.text('login'), from: body.text('from') }),
      next: backToPlace,
    }),
    thoi: form(endHolding, {
      input: (body) => ({ holding: body.text('holding'), until: body.text('until') }),
      next: backToPlace,
    }),
  },
  read: async ({ db }, { params, today }) => {
    const place = await getPlace(db, params.place ?? '')
    const offices = await officesWithPosts(db, place.id, today)
    const hamlets = await hamletsOf(db, place.id, today)
    const heads = await Promise.all(hamlets.map(({ id }) => postsOf(db, id)))
    const posts = [...offices.flatMap((office) => office.posts), ...heads.flat()]
    return { place, posts, holders: await holdersIn(db, place.id, today) }
  },
  view: ({ place, posts, holders }, visit) => {
    const words = webWords(visit.lang).admin
    const inLang = (row: { title_vi: string; title_en: string }) => (visit.lang === 'vi' ? row.title_vi : row.title_en)
    const title = words.holdersAt(place.name)
    const postOptions = posts.map((post) => ({ value: post.id, label: inLang(post) }))
    const holdingOptions = holders.map((held) => ({ value: held.holdingId, label: `${held.name}, ${inLang(held)}` }))
    const body = (
      <>
        <ErrorSummary errors={[...formErrors(visit, 'ghi').summary, ...formErrors(visit, 'thoi').summary]} />
        <Intro title={title} />
        {holders.length === 0 ? (
          <EmptyState>{words.noHolders}</EmptyState>
        ) : (
          <StackTable
            caption={title}
            hideCaption
            columns={[
              { head: words.post, cell: (held: Holder) => inLang(held), header: true },
              { head: words.holding, cell: (held) => `${held.name} (${held.login})`, stacked: 'half' },
              { head: words.since, cell: (held) => shortDay(held.heldFrom, visit.lang), stacked: 'half' },
            ]}
            rows={holders}
          />
        )}
        <Section title={words.setTitle}>
          <SetHolder visit={visit} posts={postOptions} />
        </Section>
        {holders.length === 0 ? null : (
          <Section title={words.endTitle}>
            <EndHolding visit={visit} holdings={holdingOptions} />
          </Section>
        )}
      </>
    )
    return { title, body, form: 'ghi', placeId: place.id }
  },
})

type Options = readonly { value: string; label: string }[]

const SetHolder = ({ visit, posts }: { visit: Visit; posts: Options }) => {
  const words = webWords(visit.lang).admin
  const errors = formErrors(visit, 'ghi')
  const was = (field: string, otherwise = '') => typed(visit, 'ghi', field, otherwise)
  return (
    <Form action={`${visit.path}/ghi`} clientKey={visit.key} id="ghi">
      <Select name="post" label={words.post} options={posts} value={was('post')} error={errors.of('post')} />
      <TextInput name="login" label={words.login} value={was('login')} error={errors.of('login')} autoComplete="off" />
      <TextInput
        name="from"
        type="date"
        label={words.since}
        value={was('from', visit.today)}
        error={errors.of('from')}
        short
      />
      <ActionBar>
        <Button>{words.setButton}</Button>
      </ActionBar>
    </Form>
  )
}

const EndHolding = ({ visit, holdings }: { visit: Visit; holdings: Options }) => {
  const words = webWords(visit.lang).admin
  const errors = formErrors(visit, 'thoi')
  const was = (field: string, otherwise = '') => typed(visit, 'thoi', field, otherwise)
  return (
    <Form action={`${visit.path}/thoi`} clientKey={visit.key} id="thoi">
      <Select
        name="holding"
        label={words.holding}
        options={holdings}
        value={was('holding')}
        error={errors.of('holding')}
      />
      <TextInput
        name="until"
        type="date"
        label={words.until}
        value={was('until', visit.today)}
        error={errors.of('until')}
        short
      />
      <ActionBar>
        <Button quiet>{words.endButton}</Button>
      </ActionBar>
    </Form>
  )
}
