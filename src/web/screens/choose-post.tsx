import { findHeldPost, postsHeldBy } from '../../civic/actor/holdings.ts'
import { actAs } from '../../civic/actor/session.ts'
import type { Screen } from '../../civic/screen/screen.ts'
import { anyone } from '../../civic/screen/screen.ts'
import { Refusal } from '../../platform/refusal.ts'
import { ActionBar, Button, Choice, EmptyState, Form, Intro, Lead } from '../../ui/index.ts'
import { mounted } from '../mounted.ts'
import type { Act, MountedPage } from '../web.ts'
import { webWords } from '../words.ts'
import { webScreen } from './web-screen.ts'

const form = 'chon'
const administration = 'quan-tri'

/** Anyone who signed in, whichever post they act as; so the session is asked, not the actor. */
const screen: Screen = webScreen({
  path: '/ban/chuc-danh',
  reads: 'app',
  entrance: 'sign-in',
  may: anyone,
  read: async ({ db }, { session, today }) => {
    if (session === undefined) throw new Refusal('not-allowed')
    return { posts: await postsHeldBy(db, session.officerId, today), session }
  },
  view: ({ posts, session }, visit) => {
    const { choosePost: words } = webWords(visit.lang)
    const options = posts.map((post) => ({ value: post.id, label: visit.lang === 'vi' ? post.titleVi : post.titleEn }))
    if (session.administers) options.push({ value: administration, label: words.admin })
    const [first] = options
    const body = (
      <>
        <Intro title={words.title}>
          <Lead>{words.lead}</Lead>
        </Intro>
        {first === undefined ? (
          <EmptyState>{words.noPost}</EmptyState>
        ) : (
          <Form action={`/ban/chuc-danh/${form}`} clientKey={visit.key} id={form}>
            <Choice name="post" label={words.label} options={options} value={session.post?.id ?? first.value} />
            <ActionBar>
              <Button>{words.button}</Button>
            </ActionBar>
          </Form>
        )}
        <p>
          <a href="/ban/phien">{words.sessions}</a>
        </p>
      </>
    )
    return { title: words.title, body }
  },
})

const choose: Act = async ({ web, visit, body }) => {
  const { session, today } = visit
  if (session === undefined) throw new Refusal('not-allowed')
  const db = web.house.database.app
  const asked = body.text('post')
  if (asked === administration) {
    await actAs(db, session.token, null)
    return { to: '/quan-tri' }
  }
  const held = await findHeldPost(db, session.officerId, asked, today)
  if (held === undefined) throw new Refusal('not-allowed')
  await actAs(db, session.token, held.id)
  return { to: '/ban' }
}

export const choosePostPage: MountedPage = mounted(screen, { [form]: choose })
