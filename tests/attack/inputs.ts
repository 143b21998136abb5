import { type Chance, hostileTexts, oneOf } from './hostile.ts'
import type { Known } from './known.ts'

/** As far as the schemas of deeds go. */
export interface Schema {
  type?: string | string[]
  enum?: readonly unknown[]
  const?: unknown
  anyOf?: readonly Schema[]
  oneOf?: readonly Schema[]
  properties?: Readonly<Record<string, Schema>>
  items?: Schema
  format?: string
  minimum?: number
  minItems?: number
}

/** An input that parses, as far as its schema tells, and means harm: real ids, and hostile texts wherever any text may stand. */
export const hostileInput = (schema: Schema, known: Known, next: Chance, field = ''): unknown => {
  const choices = schema.anyOf ?? schema.oneOf
  if (choices !== undefined) return hostileInput(oneOf(choices, next), known, next, field)
  if (schema.const !== undefined) return schema.const
  if (schema.enum !== undefined) return oneOf(schema.enum, next)
  const type = Array.isArray(schema.type) ? oneOf(schema.type, next) : schema.type
  if (type === 'object')
    return Object.fromEntries(
      Object.entries(schema.properties ?? {}).map(([name, of]) => [name, hostileInput(of, known, next, name)]),
    )
  if (type === 'array')
    return Array.from({ length: Math.max(schema.minItems ?? 0, Math.floor(next() * 3)) }, () =>
      hostileInput(schema.items ?? {}, known, next, field),
    )
  if (type === 'boolean') return next() < 0.5
  if (type === 'integer' || type === 'number') return Math.max(schema.minimum ?? 1, Math.floor(next() * 4) + 1)
  if (type === 'null') return null
  return (next() < 0.9 ? known(field, next) : undefined) ?? oneOf(hostileTexts, next)
}
