import { type Lang, nearDay } from '../../../../../packages/vietnamese/src/index.ts'
import { type Calendar, type Day, remaining } from '../../../../../packages/workdays/src/index.ts'
import type { DutyReason } from '../../../../civic/duties/tables.ts'
import { OneLine, Tag } from '../../../../ui/index.ts'
import { petitionWords } from '../../words.ts'

interface Due {
  due: Day | null
  dueReason: DutyReason
}

/** What a due day is seen by: the working calendar and the day. */
export interface Counting {
  calendar: Calendar
  today: Day
  lang: Lang
}

/** The due day with what it means today; late and due today are tags, the rest is plain. */
export const DueCell = ({ due, dueReason, calendar, today, lang }: Due & Counting) => {
  const words = petitionWords(lang).office.desk
  if (due === null) return <Tag status="run">{dueReason === 'paused' ? words.paused : words.notCountable}</Tag>
  const left = remaining(calendar, today, due)
  return (
    <span>
      <OneLine>{`${nearDay(due, today, lang)}${due > today && left !== undefined ? ',' : ''}`}</OneLine>{' '}
      {due < today ? (
        <Tag status="late">{words.lateBy(left === undefined ? 0 : Math.abs(left))}</Tag>
      ) : due === today ? (
        <Tag status="soon">{words.today}</Tag>
      ) : left === undefined ? null : (
        <OneLine>{words.left(left)}</OneLine>
      )}
    </span>
  )
}
