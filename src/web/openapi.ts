import { z } from 'zod'
import type { Room } from '../civic/room.ts'

const refusal = {
  type: 'object',
  required: ['error'],
  properties: {
    error: {
      type: 'object',
      required: ['code', 'message', 'problems'],
      properties: {
        code: { type: 'string' },
        message: { type: 'string' },
        problems: { type: 'array', items: { type: 'object' } },
      },
    },
  },
}

const refused = (description: string) => ({
  description,
  content: { 'application/json': { schema: { $ref: '#/components/schemas/Refusal' } } },
})

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description: 'The same key gives the first result again.',
  schema: { type: 'string', minLength: 22, maxLength: 100, pattern: '^[A-Za-z0-9_-]+$' },
}

/** OpenAPI 3.1 of every deed, made from the schemas by which the deeds parse. */
export const openApi = (deeds: Room['deeds'], publicUrl: string) => ({
  openapi: '3.1.0',
  info: { title: 'Lòng Dân', version: '1', description: 'Each deed once, the same as in the forms.' },
  servers: [{ url: publicUrl }],
  paths: Object.fromEntries(
    deeds.map((deed) => [
      `/api/deeds/${deed.name}`,
      {
        post: {
          operationId: deed.name,
          ...(deed.fact && { description: `Leaves the fact \`${deed.fact.name}\`.` }),
          parameters: [idempotencyKey],
          requestBody: { required: true, content: { 'application/json': { schema: schemaOf(deed.input) } } },
          responses: {
            '200': { description: 'Done, or done before under this key.' },
            '403': refused('Whoever asks may not.'),
            '404': refused('There is no such thing.'),
            '409': refused('Not now: it is done already, or its time has not come.'),
            '422': refused('The input is not understood.'),
            '429': refused('Too many attempts.'),
          },
        },
      },
    ]),
  ),
  components: { schemas: { Refusal: refusal } },
})

const schemaOf = (input: z.ZodType): object => {
  const { $schema: _, ...schema } = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' })
  return schema
}
