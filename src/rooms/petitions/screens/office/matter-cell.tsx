import { type Lang, shortDay } from '../../../../../packages/vietnamese/src/index.ts'
import type { Day } from '../../../../../packages/workdays/src/index.ts'
import { Num, Small, Written } from '../../../../ui/index.ts'
import type { PetitionChannel } from '../../tables.ts'
import { petitionWords } from '../../words.ts'

interface ListedMatter {
  code: string
  title: string | null
  firstWords?: string | null
  place: string
  hamlet: string
  receivedOn: Day
  channel: PetitionChannel
}

/** How many signs of an untitled petition a list shows. */
const opening = 80

const cutAtWord = (text: string, mark: string): string =>
  text.length <= opening ? text : `${text.slice(0, text.lastIndexOf(' ', opening))}${mark}`

/** What a matter is called while nobody gave it a title: the beginning of its first point, cut at a word. */
export const called = ({ title, firstWords, code }: Pick<ListedMatter, 'title' | 'firstWords' | 'code'>): string =>
  title ?? (cutAtWord((firstWords ?? '').replace(/\s+/g, ' '), '…') || code)

/** A title to begin with: the first sentence, cut at a word where it is long. Whoever accepts takes the names out. */
export const proposedTitle = (firstWords: string): string =>
  cutAtWord((firstWords.split(/[.!?](?:\s|$)|\n/, 1)[0] ?? '').replace(/\s+/g, ' ').trim(), '')

/** 'ấp 5 Phước Tuy, xã Cần Đước'; the commune alone where no hamlet was named. */
export const whereIn = (hamlet: string, place: string): string =>
  hamlet === '' ? place : `${hamlet}, ${place.charAt(0).toLowerCase()}${place.slice(1)}`

/** A matter in a list: its title leads on; under it where, when, how it came and its code. */
export const MatterCell = ({ matter, href, lang }: { matter: ListedMatter; href: string; lang: Lang }) => {
  const words = petitionWords(lang)
  const { hamlet, place, receivedOn, channel, code } = matter
  return (
    <>
      <a href={href}>
        <Written>{called(matter)}</Written>
      </a>
      <br />
      <Small>
        {whereIn(hamlet, place)} · {words.office.desk.received(shortDay(receivedOn, lang))}, {words.channels[channel]} ·{' '}
        <Num>{code}</Num>
      </Small>
    </>
  )
}

/** By language, a post as it is called on screen. */
export const postName = (lang: Lang, { postVi, postEn }: { postVi: string; postEn: string }): string =>
  lang === 'vi' ? postVi : postEn
