import type { Selectable } from 'kysely'
import type { Day } from '../../../packages/workdays/src/index.ts'
import { Refusal } from '../../platform/refusal.ts'
import { reference } from '../reference/once.ts'
import type { CivicReader } from '../tables.ts'
import type { RuleTables } from './tables.ts'

/** A dated number with the instrument it stands in. */
export type Rule = Selectable<RuleTables['civic.rule']>

/** The version of a rule in force on `day`. Refuses 'no-rule'. */
export const getRule = reference('rule', async (db: CivicReader, code: string, day: Day): Promise<Rule> => {
  const rule = await db
    .selectFrom('civic.public_rule')
    .selectAll()
    .where('code', '=', code)
    .where('valid_from', '<=', day)
    .where((either) => either.or([either('valid_until', 'is', null), either('valid_until', '>', day)]))
    .executeTakeFirst()
  if (rule === undefined) throw new Refusal('no-rule', { code, day })
  return rule
})

/** The very version a duty was opened by. Refuses 'no-rule'. */
export const ruleById = reference('rule by id', async (db: CivicReader, id: string): Promise<Rule> => {
  const rule = await db.selectFrom('civic.public_rule').selectAll().where('id', '=', id).executeTakeFirst()
  if (rule === undefined) throw new Refusal('no-rule', { code: id })
  return rule
})
