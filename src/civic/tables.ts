import type { Kysely, Transaction } from 'kysely'
import type { PlatformTables } from '../platform/tables.ts'
import type { ActorTables } from './actor/tables.ts'
import type { AttachmentTables } from './attachments/tables.ts'
import type { CalendarTables } from './calendar/tables.ts'
import type { DutyTables } from './duties/tables.ts'
import type { ExchangeTables } from './exchange/tables.ts'
import type { FactTables } from './facts/tables.ts'
import type { GroundTables } from './grounds/tables.ts'
import type { MatterTables } from './matters/tables.ts'
import type { NoticeTables } from './notices/tables.ts'
import type { PlaceTables } from './places/tables.ts'
import type { PostTables } from './posts/tables.ts'
import type { RuleTables } from './rules/tables.ts'
import type { SearchTables } from './search/tables.ts'
import type { ThreadTables } from './threads/tables.ts'
import type { VerdictTables } from './verdicts/tables.ts'

interface DeedTables {
  'civic.deed_key': { key: string; deed: string; result: string | null }
}

/** Every table of the civic floor. Rooms add their own: `Transaction<CivicTables & OwnTables>`. */
export interface CivicTables
  extends PlatformTables,
    PlaceTables,
    PostTables,
    CalendarTables,
    RuleTables,
    ActorTables,
    MatterTables,
    FactTables,
    GroundTables,
    DeedTables,
    DutyTables,
    ExchangeTables,
    VerdictTables,
    ThreadTables,
    AttachmentTables,
    NoticeTables,
    SearchTables {}

type Reads = 'selectFrom' | 'getExecutor'

/**
 * A connection that reads: the app's, or the public one that sees only `public_*` views. Only the members the civic floor uses,
 * so that a room's connection, which knows the room's tables too, fits.
 */
export type CivicReader = Pick<Kysely<CivicTables>, Reads>

/** A transaction that writes; a room's transaction fits. */
export type CivicTransaction = Pick<Transaction<CivicTables>, Reads | 'insertInto' | 'updateTable' | 'deleteFrom'>
