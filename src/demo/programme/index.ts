import type { Act } from './act.ts'
import { drains } from './drains.ts'
import { explanations, hot } from './hot.ts'
import { stands, themes } from './themes-and-stands.ts'

/** Everything the offices of the example do in the room `programme`. Acts of one day are played in this order. */
export const programmeActs: readonly Act[] = [...themes, ...stands, ...drains, ...hot, ...explanations]
