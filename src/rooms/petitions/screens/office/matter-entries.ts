import type { Day } from '../../../../../packages/workdays/src/index.ts'
import type { Message } from '../../../../civic/threads/thread.ts'
import { forwardGrounds } from '../../deeds/forward-petition.ts'
import type { Dossier } from '../../reads/office/dossier.ts'

export type HandOver = Dossier['events'][number]
export type Said = readonly [Message, ...Message[]]
/** Words, or a hand-over with its reason where an office gave one. */
type Entry = { day: Day; said: Said } | { day: Day; moved: HandOver; reason: string | undefined }

/** Points said together are one entry; what changed hands follows what was said on its day. */
export const entriesOf = (dossier: Dossier): Entry[] => {
  const said: { day: Day; said: [Message, ...Message[]] }[] = []
  for (const message of dossier.messages.filter(({ kind }) => kind !== 'forwarded')) {
    const last = said.at(-1)
    const continues = last?.said[0].kind === message.kind && (message.point ?? 1) > 1
    if (continues) last.said.push(message)
    else said.push({ day: message.day, said: [message] })
  }
  const entries: Entry[] = [...said, ...movesOf(dossier)]
  return entries.sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
}

/**
 * Every forwarding by an office left one event and one message, in the same order. Where several duties changed hands at once, the
 * publication goes without saying.
 */
const movesOf = ({ messages, events, duties }: Dossier): Entry[] => {
  const silent = duties.filter(({ kind }) => kind === 'petitions.publish').map(({ id }) => id)
  const reasons = messages.filter(({ kind }) => kind === 'forwarded')
  return events
    .filter(({ kind, duty_id }) => kind === 'hand-over' && !silent.includes(duty_id))
    .map((moved) => {
      const byOffice = forwardGrounds.some((ground) => ground === moved.ground)
      return { day: moved.day, moved, reason: byOffice ? reasons.shift()?.text : undefined }
    })
}
