import type { Day } from '../../../../../packages/workdays/src/index.ts'
import { type Lang, Tag, type TagStatus } from '../../../../ui/index.ts'
import type { PromiseState } from '../../promise.ts'
import { dialogueWords, type PublicWords } from '../../words.ts'

type Status = keyof PublicWords['promises']['status']

interface Standing {
  state: PromiseState
  said: 'so' | 'not-so' | null
  firstDue: Day
  due: Day
}

/** How the promise stands. An open one is late after its present day; kept or late at its end is judged by the first. */
const statusOf = ({ state, firstDue, due }: Standing, today: Day): Status => {
  if (state !== 'open') return state
  if (due < today) return 'late'
  return firstDue === due ? 'open' : 'moved'
}

const looks: Partial<Record<Status, TagStatus>> = {
  so: 'good',
  'not-so': 'bad',
  moved: 'soon',
  late: 'late',
  kept: 'mute',
  'kept-late': 'mute',
  'not-kept': 'late',
  withdrawn: 'back',
}

/** What the office reports, and beside it what people say of it: neither hides the other. */
export const PromiseStatus = ({ today, lang, ...standing }: Standing & { today: Day; lang: Lang }) => {
  const words = dialogueWords(lang).public.promises.status
  const { said } = standing
  const shown = [statusOf(standing, today), ...(said === null ? [] : [said])]
  return shown.map((status) => (
    <>
      <Tag status={looks[status] ?? 'run'}>{words[status]}</Tag>{' '}
    </>
  ))
}
