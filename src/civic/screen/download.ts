import type { Actor } from '../actor/actor.ts'
import type { CivicTables } from '../tables.ts'
import { type Entrance, type Reading, turnAway, type Visit } from './screen.ts'

/** A file, ready to be sent. `name` is what it is saved as; without one the browser shows it. */
export interface TakenAway {
  name?: string
  /** Media type, with the charset where it is text. */
  type: string
  content: string | Uint8Array<ArrayBuffer>
}

/** A file that is asked for by its address, such as a table as CSV. Permitted and read like a page. */
export interface Download {
  path: string
  reads: 'public' | 'app'
  entrance?: Entrance
  make(reading: Reading, visit: Visit): Promise<TakenAway>
}

/** The maker of downloads of one room. */
export const downloadsOver =
  <OwnTables>() =>
  <Data>(made: {
    path: string
    reads: 'public' | 'app'
    entrance?: Entrance
    /** Who may have it, before anything is read. */
    may(actor: Actor): boolean
    read(reading: Reading<CivicTables & OwnTables>, visit: Visit): Promise<Data>
    write(data: Data, visit: Visit): TakenAway | Promise<TakenAway>
  }): Download => ({
    path: made.path,
    reads: made.reads,
    ...(made.entrance && { entrance: made.entrance }),
    make: async (reading, visit) => {
      turnAway(made.may, visit)
      return made.write(await made.read(reading as unknown as Reading<CivicTables & OwnTables>, visit), visit)
    },
  })
