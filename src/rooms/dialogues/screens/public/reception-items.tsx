import { shortDay } from '../../../../../packages/vietnamese/src/index.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import { Items } from '../../../../ui/index.ts'
import type { ReceptionDays } from '../../reads/public/receptions.ts'
import { dialogueWords } from '../../words.ts'
import { whenHeld } from './said.ts'

/** Who receives people next and on which days after, one line each. */
export const ReceptionItems = ({
  receptions,
  visit: { lang },
}: {
  receptions: readonly ReceptionDays[]
  visit: Visit
}) => {
  const words = dialogueWords(lang).public.calendar
  return (
    <Items
      items={receptions.map(({ next, later }) => ({
        href: `/hop/${next.code}`,
        title: words.reception(whenHeld(next, lang)),
        note: [
          next.office,
          next.venue,
          later.length === 0 ? '' : words.after(later.map((day) => shortDay(day, lang)).join(', ')),
        ]
          .filter(Boolean)
          .join('; '),
      }))}
    />
  )
}
