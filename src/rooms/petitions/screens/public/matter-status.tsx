import type { Day } from '../../../../../packages/workdays/src/index.ts'
import { type Lang, Tag, type TagStatus } from '../../../../ui/index.ts'
import type { Progress } from '../../reads/public/listed.ts'
import { petitionWords, type SenderWords } from '../../words.ts'

type Status = keyof SenderWords['status']

/** Open ones are told by their stage, unless they are late or with a superior. */
const statusOf = ({ stage, closedAs, round, dueOn }: Progress, today: Day): Status => {
  if (closedAs !== null) return closedAs
  if (dueOn !== null && dueOn < today) return 'late'
  if (stage === 'in-hand' && round > 0) return 'review'
  return stage === 'closed' ? 'no-word' : stage
}

const looks: Partial<Record<Status, TagStatus>> = {
  settled: 'good',
  disagrees: 'bad',
  'no-word': 'mute',
  withdrawn: 'back',
  late: 'late',
  review: 'up',
}

/** How far a matter has come, as everybody may know it. */
export const MatterStatus = ({ progress, today, lang }: { progress: Progress; today: Day; lang: Lang }) => {
  const status = statusOf(progress, today)
  return <Tag status={looks[status] ?? 'run'}>{petitionWords(lang).sender.status[status]}</Tag>
}
