import { addDays, countWorkingDays, type Day } from '../../../packages/workdays/src/index.ts'
import { loadCalendar } from '../../civic/calendar/calendar.ts'
import { getRule } from '../../civic/rules/rules.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { DialogueTransaction } from './subject.ts'

/** Whether people were told the ruled number of working days ahead; null where that runs into a year not yet entered. */
export const toldInTime = async (tx: DialogueTransaction, told: Day, held: Day): Promise<boolean | null> => {
  const ruled = await getRule(tx, 'dialogues.announce', told)
  const ahead = countWorkingDays(await loadCalendar(tx), told, held)
  return ahead === undefined ? null : ahead >= ruled.value
}

/** A meeting lies ahead; or it was held already, and is entered from somebody's notebook within the ruled days. */
export const assertDayOfMeeting = async (tx: DialogueTransaction, held: Day, today: Day): Promise<void> => {
  const ruled = await getRule(tx, 'dialogues.entered-within', today)
  if (held < addDays(today, -ruled.value)) throw new Refusal('held-too-long-ago', { days: ruled.value }, 'heldOn')
}
