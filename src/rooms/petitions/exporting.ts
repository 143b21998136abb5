import { isDay } from '../../../packages/workdays/src/index.ts'
import { type Actor, sitsIn } from '../../civic/actor/actor.ts'
import type { Purpose } from '../../civic/people/person.ts'
import type { Stage } from './petition.ts'

/** Which of an office's petitions are wanted. */
export interface Wanted {
  from: string
  until: string
  topic: string
  state: 'all' | 'open' | 'closed'
}

const states = ['open', 'closed'] as const

/** What cannot be read asks for everything. */
export const readWanted = (text: (name: string) => string): Wanted => {
  const day = (name: string) => (isDay(text(name)) ? text(name) : '')
  const state = states.find((one) => one === text('tinh-trang')) ?? 'all'
  return { from: day('tu'), until: day('den'), topic: text('loai'), state }
}

export const wantedAddress = ({ from, until, topic, state }: Wanted): Record<string, string> => ({
  ...(from !== '' && { tu: from }),
  ...(until !== '' && { den: until }),
  ...(topic !== '' && { loai: topic }),
  ...(state !== 'all' && { 'tinh-trang': state }),
})

/** What an office that works on petitions opens names for. Verdicts are collected one by one. */
export const exportPurposes = ['call', 'write-letter', 'verify'] as const satisfies readonly Purpose[]
export type ExportPurpose = (typeof exportPurposes)[number]

/** As on a petition's own page: its name may be opened by those who work on it, until it is closed (`purposesOf`). */
export const mayName = (actor: Actor, { officeId, stage }: { officeId: string; stage: Stage }): boolean =>
  sitsIn(actor, officeId) && actor.post.branch === 'state' && stage !== 'closed' && stage !== 'handing-over'
