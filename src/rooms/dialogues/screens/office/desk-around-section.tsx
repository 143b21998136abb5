import { shortDay } from '../../../../../packages/vietnamese/src/index.ts'
import type { Actor } from '../../../../civic/actor/actor.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import { Items, Section, Tag, Written } from '../../../../ui/index.ts'
import { type Around, readAround } from '../../reads/office/desk-around.ts'
import { nameOf } from '../../reads/office/posts.ts'
import { dialogueWords } from '../../words.ts'
import { officerAt, officeSection } from './office-screen.ts'

/** Leaders, and those whose work is people: the Party committee, the Front, the heads of hamlets. */
const looksAround = (actor: Actor): boolean =>
  actor.kind === 'officer' &&
  (actor.post.leads || actor.post.unit === 'hamlet' || ['party', 'front'].includes(actor.post.branch))

/** Those who stand beside the people hear from them whether what was promised was done. */
const hearsPeople = (actor: Actor): boolean =>
  actor.kind === 'officer' && (actor.post.unit === 'hamlet' || actor.post.branch === 'front')

/** On the desk: what others at the place are about to hold, have promised, and report done. */
export const deskAroundSection = officeSection({
  slot: 'desk',
  order: 62,
  may: looksAround,
  show: async ({ db }, visit) => {
    const around = await readAround(db, officerAt(visit).post, visit.today)
    const unsaid = hearsPeople(visit.actor) ? around.unsaid : []
    if (around.meetings.length + around.due.length + unsaid.length === 0) return undefined
    const words = dialogueWords(visit.lang).office.around
    return (
      <Section id="ban-quanh" title={around.hamlet === undefined ? words.title : words.titleHamlet} full>
        <Meetings
          rows={around.meetings}
          title={around.hamlet === undefined ? words.next : words.nextHamlet}
          visit={visit}
        />
        <Promises rows={around.due} title={around.hamlet === undefined ? words.due : words.dueHamlet} visit={visit} />
        <Promises rows={unsaid} title={words.unsaid} visit={visit} />
      </Section>
    )
  },
})

/** The head of a hamlet and the Front work on every meeting of the place; others read what everybody reads. */
const Meetings = ({
  rows,
  title,
  visit: { lang, actor },
}: {
  rows: Around['meetings']
  title: string
  visit: Visit
}) => {
  const { around, kinds, count } = dialogueWords(lang).office
  if (rows.length === 0) return null
  return (
    <>
      <h3>{count(title, rows.length)}</h3>
      <Items
        items={rows.map((row) => ({
          href: `/hop/${hearsPeople(actor) ? row.id : row.code}`,
          title: <Written>{row.subject}</Written>,
          note: [
            `${row.startsAt} ${shortDay(row.heldOn, lang)}`,
            kinds[row.kind],
            row.hamlet,
            nameOf(row, lang),
            ...(row.questions === 0 ? [] : [around.questions(row.questions)]),
          ]
            .filter(Boolean)
            .join(' · '),
        }))}
      />
    </>
  )
}

interface Promised {
  rows: Around['due']
  title: string
  visit: Visit
}

const Promises = ({ rows, title, visit: { lang, today } }: Promised) => {
  const { dueIn, count } = dialogueWords(lang).office
  if (rows.length === 0) return null
  return (
    <>
      <h3>{count(title, rows.length)}</h3>
      <Items
        items={rows.map((row) => ({
          href: `/hua/${row.id}`,
          title: <Written>{row.line}</Written>,
          note: [nameOf(row, lang), shortDay(row.due, lang), row.hamlet].filter(Boolean).join(' · '),
          ...(row.state === 'open' && row.due < today && { tag: <Tag status="late">{dueIn.late}</Tag> }),
          ...(row.state === 'open' && row.due === today && { tag: <Tag status="soon">{dueIn.today}</Tag> }),
        }))}
      />
    </>
  )
}
