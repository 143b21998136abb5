import type { FormBody } from '../../../../civic/screen/form.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import type { OfficeWords } from '../../words/office.vi.ts'
import type { Filing } from '../public/filing.ts'

/** Name of the form, and its id on the page. */
export const entryForm = 'luu'

export type EntryChannel = keyof OfficeWords['entry']['channels']

/** What the form is made of: what people are asked, and how it came. */
export interface Entry extends Filing {
  channel: EntryChannel | ''
}

const channels: readonly string[] = [
  'telephone',
  'desk',
  'letter',
  'meeting',
  'other-system',
] satisfies readonly EntryChannel[]

const isChannel = (text: string): text is EntryChannel => channels.includes(text)

/** The channel an address preselects: whoever takes calls all day enters one after the other. */
export const channelAsked = ({ query }: Visit): EntryChannel | '' => {
  const asked = query.get('kenh') ?? ''
  return isChannel(asked) ? asked : ''
}

/** Where the form is sent: what the address chose stays in it. */
export const entryAction = ({ query }: Visit, boxes: number): string => {
  const kept = new URLSearchParams()
  for (const name of ['kenh', 'noi']) {
    const value = query.get(name)
    if (value) kept.set(name, value)
  }
  if (boxes > 1) kept.set('diem', String(boxes))
  const text = kept.toString()
  return `/nhap/${entryForm}${text === '' ? '' : `?${text}`}`
}

/** What the deed is asked for. */
export const entryInput = (body: FormBody, points: readonly string[]) => ({
  channel: body.text('channel'),
  receivedOn: body.text('receivedOn'),
  otherCode: body.text('otherCode'),
  place: body.text('place'),
  topic: body.text('topic'),
  points,
  hamlet: body.text('hamlet'),
  spot: body.text('spot'),
  name: body.text('name'),
  phone: body.text('phone'),
  accusation: body.text('accusation'),
})
