import type { Selectable } from 'kysely'
import { shortDay } from '../../../packages/vietnamese/src/index.ts'
import type { FactTables } from '../../civic/facts/tables.ts'
import { anyone, type Screen } from '../../civic/screen/screen.ts'
import type { CivicReader } from '../../civic/tables.ts'
import type { House } from '../../house.ts'
import { Details, EmptyState, Intro, type Lang, Lead, Num, Pages, StackTable } from '../../ui/index.ts'
import { webWords } from '../words.ts'
import { webScreen } from './web-screen.ts'

const pageSize = 50

type Logged = Selectable<FactTables['civic.public_fact']> & {
  short_vi: string | null
  title_en: string | null
  room: string | null
  matterKind: string | null
}

/** A matter by its code; `href` where everybody reads it. */
interface Told {
  code: string
  href: string | undefined
}

/** The same done by the same post on one day to one matter after the other, as when figures are closed. */
type Run = Logged & { matters: Told[] }

/** What was recorded on published matters, newest first. Accounts are left out: they concern nobody outside. */
export const publicLog = (house: House): Screen =>
  webScreen({
    path: '/nhat-ky',
    reads: 'public',
    may: anyone,
    read: async ({ db }, { query }) => {
      const before = Number(query.get('truoc') ?? '')
      const rows = await readLog(db, house, before > 0 ? before : undefined)
      return { rows: rows.slice(0, pageSize), more: rows.length > pageSize, later: before > 0 }
    },
    view: ({ rows, more, later }, { lang }) => {
      const words = webWords(lang).log
      const said = saidIn(house, lang)
      const last = rows.at(-1)
      const body = (
        <>
          <Intro title={words.title}>
            <Lead>{words.lead}</Lead>
          </Intro>
          {rows.length === 0 ? (
            <EmptyState>{words.empty}</EmptyState>
          ) : (
            <StackTable
              caption={words.caption}
              columns={[
                { head: words.what, cell: (row: Run) => said[row.kind] ?? row.kind, header: true },
                { head: words.who, cell: (row) => whoIn(row, lang), stacked: 'line' },
                { head: words.day, cell: (row) => <Num>{shortDay(row.day, lang)}</Num>, stacked: 'half' },
                {
                  head: words.matter,
                  cell: (row) => <Matters matters={row.matters} lang={lang} />,
                  stacked: 'half',
                },
              ]}
              rows={runsOf(rows, house)}
            />
          )}
          <Pages
            newer={later ? '/nhat-ky' : undefined}
            older={more && last ? `/nhat-ky?truoc=${last.position}` : undefined}
          />
        </>
      )
      return { title: words.title, body }
    },
  })

const readLog = (db: CivicReader, { rooms }: House, before: number | undefined): Promise<Logged[]> => {
  const kinds = rooms.flatMap((room) => (room.deeds.length === 0 ? [] : room.facts)).map(({ name }) => name)
  const newest = db
    .selectFrom('civic.public_fact as f')
    .leftJoin('civic.public_post as p', 'p.id', 'f.post_id')
    .leftJoin('civic.public_matter as m', 'm.id', 'f.matter_id')
    .selectAll('f')
    .select(['p.short_vi', 'p.title_en', 'm.room', 'm.kind as matterKind'])
    .where((either) => either.or([either('f.matter_id', 'is not', null), either('f.kind', 'in', ['', ...kinds])]))
    .orderBy('f.position', 'desc')
    .limit(pageSize + 1)
  return (before === undefined ? newest : newest.where('f.position', '<', before)).execute()
}

const saidIn = ({ rooms }: House, lang: Lang): Readonly<Record<string, string>> =>
  Object.assign({}, ...rooms.map((room) => room.sayings(lang).facts))

const whoIn = (row: Logged, lang: Lang): string => {
  const words = webWords(lang).log
  const post = lang === 'vi' ? row.short_vi : row.title_en
  return post ?? (row.actor === 'house' ? words.house : words.sender)
}

const runsOf = (rows: readonly Logged[], house: House): Run[] => {
  const runs: Run[] = []
  for (const row of rows) {
    const last = runs.at(-1)
    const told = toldIn(row, house)
    const goesOn = last?.kind === row.kind && last.day === row.day && last.post_id === row.post_id
    if (goesOn && told !== undefined) last.matters.push(told)
    else runs.push({ ...row, matters: told === undefined ? [] : [told] })
  }
  return runs
}

const toldIn = ({ matter_id: id, public_code: code, room, matterKind: kind }: Logged, { rooms }: House) => {
  if (code === null) return undefined
  const pageOf = rooms.find(({ name }) => name === room)?.pageOf
  return { code, href: id === null || kind === null ? undefined : pageOf?.({ id, code, kind, whole: false }) }
}

/** Many at once are folded, so that they do not push everything else aside. */
const Matters = ({ matters, lang }: { matters: readonly Told[]; lang: Lang }) => {
  const named = matters.map(({ code, href }) => (
    <>
      {href === undefined ? (
        <Num>{code}</Num>
      ) : (
        <a href={href}>
          <Num>{code}</Num>
        </a>
      )}{' '}
    </>
  ))
  return matters.length > 2 ? <Details summary={webWords(lang).log.matters(matters.length)}>{named}</Details> : named
}
