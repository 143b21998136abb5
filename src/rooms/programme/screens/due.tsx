import { type Lang, shortDay } from '../../../../packages/vietnamese/src/index.ts'
import { type Calendar, type Day, remaining } from '../../../../packages/workdays/src/index.ts'
import { Num, Small, Tag } from '../../../ui/index.ts'
import { programmeWords } from '../words.ts'

/** What a due day is seen by: the working calendar and the day. */
export interface Counting {
  calendar: Calendar
  today: Day
  lang: Lang
}

/** The due day of something open, with what it means today; a first day that was moved stays beside it. */
export const DueCell = ({ due, firstDue = due, calendar, today, lang }: { due: Day; firstDue?: Day } & Counting) => {
  const words = programmeWords(lang).tasks
  return (
    <>
      <Num>{shortDay(due, lang)}</Num> <DueTag due={due} calendar={calendar} today={today} lang={lang} />
      {firstDue === due ? null : (
        <>
          <br />
          <Small>{words.firstDue(shortDay(firstDue, lang))}</Small>
        </>
      )}
    </>
  )
}

const DueTag = ({ due, calendar, today, lang }: { due: Day } & Counting) => {
  const words = programmeWords(lang).tasks
  const left = remaining(calendar, today, due)
  if (due < today) return <Tag status="late">{words.lateBy(left === undefined ? 0 : Math.abs(left))}</Tag>
  if (due === today) return <Tag status="soon">{words.today}</Tag>
  return left === undefined ? null : <Small>{words.left(left)}</Small>
}
