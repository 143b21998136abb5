import { shortDay } from '../../../../../packages/vietnamese/src/index.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import { type Item, Items, Written } from '../../../../ui/index.ts'
import type { Done } from '../../reads/public/lately-done.ts'
import type { Listed } from '../../reads/public/listed.ts'
import { petitionWords } from '../../words.ts'
import { MatterStatus } from './matter-status.tsx'

interface Where {
  visit: Visit
  /** The place the page is about: it is not said again. */
  at?: string | undefined
}

/** Published matters, each with where, since when and how far. */
export const MatterItems = ({ matters, visit, at }: Where & { matters: readonly Listed[] }) => {
  const { sent } = petitionWords(visit.lang).sender.matter
  return (
    <Items
      items={matters.map((matter) => ({
        ...itemOf(matter, at, sent(shortDay(matter.openedOn, visit.lang))),
        tag: <MatterStatus progress={matter} today={visit.today} lang={visit.lang} />,
      }))}
    />
  )
}

/** Under a heading that calls them settled: where, when, and a small picture where there is one. */
export const DoneItems = ({ matters, visit, at }: Where & { matters: readonly Done[] }) => {
  const { done } = petitionWords(visit.lang).sender.matter
  return (
    <Items
      items={matters.map(({ photo, ...matter }) => ({
        ...itemOf(matter, at, done(shortDay(matter.closedOn, visit.lang))),
        picture: photo && { src: `/anh/${photo.file_id}/nho`, width: photo.width, height: photo.height },
      }))}
    />
  )
}

const itemOf = (matter: Listed, at: string | undefined, when: string): Item => ({
  href: `/viec/${matter.code}`,
  title: <Written>{matter.title}</Written>,
  note: matter.place === at ? when : `${matter.place}, ${when}`,
})
