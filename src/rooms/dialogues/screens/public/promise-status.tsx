import type { Day } from '../../../../../packages/workdays/src/index.ts'
import { type Lang, Tag, type TagStatus } from '../../../../ui/index.ts'
import type { PromiseState } from '../../promise.ts'
import { dialogueWords, type PublicWords } from '../../words.ts'

type Status = keyof PublicWords['promises']['status']

interface Standing {
  state: PromiseState
  said: 'so' | 'not-so' | null
  firstDue: Day
}

/** What people said weighs more than what the office reported; late is late by the first day. */
const statusOf = ({ state, said, firstDue }: Standing, today: Day): Status => {
  if (said !== null) return said
  return state === 'open' && firstDue < today ? 'late' : state
}

const looks: Partial<Record<Status, TagStatus>> = {
  so: 'good',
  'not-so': 'bad',
  late: 'late',
  kept: 'mute',
  'kept-late': 'mute',
  'not-kept': 'late',
  withdrawn: 'back',
}

export const PromiseStatus = ({ today, lang, ...standing }: Standing & { today: Day; lang: Lang }) => {
  const status = statusOf(standing, today)
  return <Tag status={looks[status] ?? 'run'}>{dialogueWords(lang).public.promises.status[status]}</Tag>
}
