import type { JSX } from 'hono/jsx/jsx-runtime'
import type { Desk } from '../../reads/office/desk.ts'
import { petitionWords } from '../../words.ts'
import { CallTable } from './call-table.tsx'
import { DisagreedTable, ToAskTable } from './collect-tables.tsx'
import { unitGroups } from './desk-groups.ts'
import type { Counting } from './due.tsx'
import { NewsTable } from './news-table.tsx'
import { PasteTable } from './paste-table.tsx'
import { WorkTable } from './work-table.tsx'

interface Part {
  id: string
  title: string
  body: JSX.Element
}

/** What stands on the desk beside the post's own work, without what is empty. Every heading says how many. */
export const deskParts = (desk: Desk, counting: Counting): Part[] => {
  const { lang } = counting
  const words = petitionWords(lang).office.desk
  const part = <Row,>(
    id: string,
    name: string,
    rows: readonly Row[],
    body: (caption: string) => JSX.Element,
  ): Part[] => {
    const title = words.count(name, rows.length)
    return rows.length === 0 ? [] : [{ id: `ban-${id}`, title, body: body(title) }]
  }
  return [
    ...part('goi', words.calls, desk.calls, (caption) => <CallTable caption={caption} rows={desk.calls} lang={lang} />),
    ...part('dan', petitionWords(lang).office.export.toPaste, desk.paste, (caption) => (
      <PasteTable caption={caption} rows={desk.paste} lang={lang} />
    )),
    ...part('hoi', words.collect, desk.toAsk, (caption) => (
      <ToAskTable caption={caption} rows={desk.toAsk} {...counting} />
    )),
    ...part('chua-dong-y', words.notAgreed, desk.disagreed, (caption) => (
      <DisagreedTable caption={caption} rows={desk.disagreed} {...counting} />
    )),
    ...desk.overdue.flatMap(({ name, rows }) =>
      part(name, words.lists[name], rows, (caption) => (
        <WorkTable caption={caption} groups={unitGroups(rows, lang)} {...counting} />
      )),
    ),
    ...part('tin', words.news, desk.news, (caption) => <NewsTable caption={caption} rows={desk.news} {...counting} />),
  ]
}
