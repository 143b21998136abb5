import type { Screen } from '../../civic/screen/screen.ts'
import { EmptyState, Intro } from '../../ui/index.ts'
import { webWords } from '../words.ts'
import { webScreen } from './web-screen.ts'

/** The officer's day: what every room has for the post, in order. No ratings here. */
export const desk: Screen = webScreen({
  path: '/ban',
  reads: 'app',
  entrance: 'sign-in',
  may: ({ kind }) => kind === 'officer',
  read: (reading) => reading.sections('desk', ''),
  view: (sections, { lang, session }) => {
    const words = webWords(lang).desk
    const post = session?.post
    const body = (
      <>
        <Intro title={words.title} />
        {sections.length === 0 ? <EmptyState>{words.empty}</EmptyState> : sections}
      </>
    )
    return { title: words.title, body, ...(post && { placeId: post.placeId }) }
  },
})
