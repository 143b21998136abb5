import { InvalidInput, type Problem } from '../../../civic/deed/input.ts'
import type { Refusal } from '../../../platform/refusal.ts'
import type { ImportField } from './fields.ts'

const fields: Readonly<Record<string, ImportField>> = {
  receivedOn: 'received',
  otherCode: 'code',
  points: 'content',
  accusation: 'content',
}

/** The field of the file that a field of the deed was read from. */
export const fieldOf = (name: string): string => fields[name.replace(/\.\d+$/, '')] ?? name

/** Why the deed did not take a row, by the fields of the file. */
export const problemsIn = (refusal: Refusal): Problem[] => {
  if (refusal instanceof InvalidInput)
    return refusal.problems.map((problem) => ({ ...problem, field: fieldOf(problem.field) }))
  return [{ field: fieldOf(refusal.field ?? ''), code: refusal.code, params: refusal.params }]
}
