import { shortDay } from '../../../../../packages/vietnamese/src/index.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import { Items, LinkButton, Row, Section, Tag, Written } from '../../../../ui/index.ts'
import { callsFor } from '../../may.ts'
import { convenors, meetingKinds } from '../../meeting.ts'
import { type Desk, type DeskMeeting, readDesk } from '../../reads/office/desk.ts'
import { nameOf } from '../../reads/office/posts.ts'
import { dialogueWords } from '../../words.ts'
import { isOfficer, officerAt, officeSection } from './office-screen.ts'

const lists = ['toHold', 'readOut', 'corrections', 'next', 'reception'] as const

/** On the desk: the office's meetings that wait for something, what it owes, and its promises. */
export const deskSection = officeSection({
  slot: 'desk',
  order: 60,
  may: isOfficer,
  show: async ({ db }, visit) => {
    const { post } = officerAt(visit)
    const desk = await readDesk(db, post.officeId, visit.today)
    const calls =
      callsFor(visit.actor, post.officeId) &&
      meetingKinds.some((kind) => (convenors[kind] as readonly string[]).includes(post.branch))
    const waiting =
      lists.some((list) => desk[list].length > 0) || desk.owed.length + desk.promises.length + desk.obstacles.length > 0
    if (!calls && !waiting) return undefined
    const words = dialogueWords(visit.lang).office
    return (
      <Section id="ban-hop" title={words.desk.title} full>
        {lists.map((list) => (
          <Meetings rows={desk[list]} title={words.desk[list]} visit={visit} />
        ))}
        <Owed desk={desk} visit={visit} />
        <Promises desk={desk} visit={visit} />
        <Obstacles desk={desk} visit={visit} />
        {calls ? (
          <Row>
            <LinkButton href="/lich/moi" quiet>
              {words.desk.callOne}
            </LinkButton>
            <LinkButton href="/du-an/theo-doi" quiet>
              {words.works.list}
            </LinkButton>
          </Row>
        ) : null}
      </Section>
    )
  },
})

const Meetings = ({ rows, title, visit: { lang } }: { rows: readonly DeskMeeting[]; title: string; visit: Visit }) => {
  const { kinds, count } = dialogueWords(lang).office
  if (rows.length === 0) return null
  return (
    <>
      <h3>{count(title, rows.length)}</h3>
      <Items
        items={rows.map(({ id, kind, subject, hamlet, heldOn, startsAt }) => ({
          href: `/hop/${id}`,
          title: <Written>{subject}</Written>,
          note: [kinds[kind], `${startsAt} ${shortDay(heldOn, lang)}`, hamlet].filter(Boolean).join(' · '),
        }))}
      />
    </>
  )
}

const Owed = ({ desk: { owed }, visit: { lang } }: { desk: Desk; visit: Visit }) => {
  const { desk, kinds, count } = dialogueWords(lang).office
  if (owed.length === 0) return null
  return (
    <>
      <h3>{count(desk.owed, owed.length)}</h3>
      <ul class="items">
        {owed.map((row) => (
          <li>
            {nameOf(row, lang)}. {desk.owedLine(kinds[row.kind], Number(row.left), shortDay(row.endsOn, lang))}
          </li>
        ))}
      </ul>
    </>
  )
}

const Promises = ({ desk: { promises }, visit: { lang, today } }: { desk: Desk; visit: Visit }) => {
  const { desk, dueIn, count } = dialogueWords(lang).office
  if (promises.length === 0) return null
  return (
    <>
      <h3>{count(desk.promises, promises.length)}</h3>
      <Items
        items={promises.map((row) => ({
          href: `/hua/${row.id}`,
          title: <Written>{row.line}</Written>,
          note: `${nameOf(row, lang)} · ${shortDay(row.due, lang)}`,
          ...(row.due < today && { tag: <Tag status="late">{dueIn.late}</Tag> }),
          ...(row.due === today && { tag: <Tag status="soon">{dueIn.today}</Tag> }),
        }))}
      />
    </>
  )
}

/** Only where those who work on them look: a desk of another unit of the office would be led to a page it may not read. */
const Obstacles = ({ desk: { obstacles }, visit: { lang, actor } }: { desk: Desk; visit: Visit }) => {
  const { works, count } = dialogueWords(lang).office
  if (obstacles.length === 0 || actor.kind !== 'officer' || !callsFor(actor, actor.post.officeId)) return null
  return (
    <>
      <h3>
        {count(
          works.deskWaiting,
          obstacles.reduce((sum, { waiting }) => sum + Number(waiting), 0),
        )}
      </h3>
      <Items
        items={obstacles.map(({ id, name, waiting, since }) => ({
          href: `/du-an/${id}`,
          title: <Written>{name}</Written>,
          note: works.deskWaitingLine(Number(waiting), shortDay(since, lang)),
        }))}
      />
    </>
  )
}
