import { longDay, shortDay } from '../../../../../packages/vietnamese/src/index.ts'
import type { Day } from '../../../../../packages/workdays/src/index.ts'
import type { Place } from '../../../../civic/places/places.ts'
import type { Office } from '../../../../civic/posts/posts.ts'
import type { Topic } from '../../../../civic/posts/topics.ts'
import type { Lang } from '../../../../ui/index.ts'
import { dialogueWords } from '../../words.ts'

/** 'xã Cần Đước' · 'Cần Đước commune': a place's name within a sentence. */
export const placeInSentence = ({ type, short_name, name_en }: Place, lang: Lang): string =>
  lang === 'vi' ? `${type} ${short_name}` : name_en

export const officeName = ({ name_vi, name_en }: Office, lang: Lang): string => (lang === 'vi' ? name_vi : name_en)

export const topicName = (topics: readonly Topic[], id: string, lang: Lang): string => {
  const topic = topics.find((one) => one.id === id)
  return (lang === 'vi' ? topic?.name_vi : topic?.name_en) ?? ''
}

/** '08:00 thứ Năm 12/03/2026'. */
export const whenHeld = ({ heldOn, startsAt }: { heldOn: Day; startsAt: string }, lang: Lang): string =>
  dialogueWords(lang).public.when(startsAt, longDay(heldOn, lang))

/** For when something was promised: a moved day never stands without the first. */
export const dueWords = ({ firstDue, due }: { firstDue: Day; due: Day }, lang: Lang): string => {
  const words = dialogueWords(lang).public.promises
  const last = shortDay(due, lang)
  return firstDue === due ? words.due(last) : words.dueMoved(shortDay(firstDue, lang), last)
}

/** 'đối thoại với Nhân dân': only the first letter becomes small. */
export const withinSentence = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1)
