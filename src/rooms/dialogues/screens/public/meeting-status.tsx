import type { Day } from '../../../../../packages/workdays/src/index.ts'
import { type Lang, Tag, type TagStatus } from '../../../../ui/index.ts'
import type { MeetingStage } from '../../meeting.ts'
import { dialogueWords, type PublicWords } from '../../words.ts'

type Status = keyof PublicWords['stages']

interface Standing {
  stage: MeetingStage
  heldOn: Day
}

const statusOf = ({ stage, heldOn }: Standing, today: Day): Status => {
  if (stage !== 'called') return stage
  if (heldOn === today) return 'today'
  return heldOn < today ? 'unrecorded' : 'called'
}

const looks: Partial<Record<Status, TagStatus>> = {
  today: 'soon',
  unrecorded: 'late',
  held: 'mute',
  frozen: 'mute',
  cancelled: 'back',
}

/** How far a meeting has come. */
export const MeetingStatus = ({ today, lang, ...standing }: Standing & { today: Day; lang: Lang }) => {
  const status = statusOf(standing, today)
  return <Tag status={looks[status] ?? 'run'}>{dialogueWords(lang).public.stages[status]}</Tag>
}
