import type { RowState } from '../../../../../civic/exchange/tables.ts'
import type { Visit } from '../../../../../civic/screen/screen.ts'

/** Rows that are looked at together; `query` as the address says it. */
export interface View {
  name: 'ready' | 'wrong' | 'known' | 'ended'
  query: string
  states: readonly RowState[]
}

export const views: readonly [View, ...View[]] = [
  { name: 'ready', query: '', states: ['ready', 'chosen'] },
  { name: 'wrong', query: 'loi', states: ['wrong', 'refused'] },
  { name: 'known', query: 'da-co', states: ['known'] },
  { name: 'ended', query: 'da-xong', states: ['ended'] },
]

export const viewAsked = ({ query }: Visit): View =>
  views.find(({ query: asked }) => asked === (query.get('xem') ?? '')) ?? views[0]

/** The address of a view, from a row on. */
export const viewAddress = (path: string, { query }: View, after?: number): string => {
  const asked = new URLSearchParams()
  if (query !== '') asked.set('xem', query)
  if (after !== undefined) asked.set('sau', String(after))
  const text = asked.toString()
  return text === '' ? path : `${path}?${text}`
}
