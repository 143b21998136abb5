import type { FormBody } from '../civic/screen/form.ts'
import { Refusal } from '../platform/refusal.ts'

/** Five photographs as telephones take them, and what is written with them. */
const mostBytes = 24 * 1024 * 1024

/** The longest form of ours, the words of an imported file, has some hundreds. */
const mostFields = 5_000

/** A form as it was sent, whole. */
export interface SentForm extends FormBody {
  texts: ReadonlyMap<string, readonly string[]>
  hasFiles: boolean
}

/** A body can be read once, and whoever tells of a failure wants to know what was sent, too. */
const read = new WeakMap<Request, Promise<SentForm>>()

/** Reads a form of either kind. Refuses 'too-large' as soon as it is, without reading the rest. */
export const readForm = (request: Request): Promise<SentForm> => {
  const form = read.get(request) ?? readOnce(request)
  read.set(request, form)
  return form
}

const readOnce = async (request: Request): Promise<SentForm> => {
  const bytes = await readBytes(request, mostBytes)
  const data = await parse(bytes, request.headers.get('content-type') ?? '')
  if ([...data.keys()].length > mostFields) throw new Refusal('too-large')
  const texts = new Map<string, string[]>()
  const files = new Map<string, Uint8Array[]>()
  for (const [name, value] of data) {
    if (typeof value === 'string') add(texts, name, value)
    else if (value.size > 0) add(files, name, new Uint8Array(await value.arrayBuffer()))
  }
  return {
    texts,
    hasFiles: files.size > 0,
    text: (name) => texts.get(name)?.[0] ?? '',
    all: (name) => texts.get(name) ?? [],
    files: (name) => files.get(name) ?? [],
  }
}

const add = <Value>(to: Map<string, Value[]>, name: string, value: Value): void => {
  const values = to.get(name)
  if (values === undefined) to.set(name, [value])
  else values.push(value)
}

export const readBytes = async (request: Request, most: number): Promise<Uint8Array<ArrayBuffer>> => {
  if (Number(request.headers.get('content-length') ?? 0) > most) throw new Refusal('too-large')
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of request.body ?? []) {
    length += chunk.length
    if (length > most) throw new Refusal('too-large')
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}

const parse = async (bytes: Uint8Array<ArrayBuffer>, type: string): Promise<FormData> => {
  try {
    return await new Response(bytes, { headers: { 'content-type': type } }).formData()
  } catch {
    throw new Refusal('not-understood')
  }
}
