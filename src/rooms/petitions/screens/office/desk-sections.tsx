import type { ActingPost } from '../../../../civic/actor/actor.ts'
import { type Section as OfferedSection, sectionsOver } from '../../../../civic/screen/screen.ts'
import { Filters, LinkButton, Row, Section } from '../../../../ui/index.ts'
import { type Desk, readDesk } from '../../reads/office/desk.ts'
import type { PetitionTables } from '../../tables.ts'
import { petitionWords } from '../../words.ts'
import { deskGroups } from './desk-groups.ts'
import { deskParts } from './desk-parts.tsx'
import type { Counting } from './due.tsx'
import { isOfficer } from './office-screen.ts'
import { WorkTable } from './work-table.tsx'

const day = sectionsOver<PetitionTables>()({
  slot: 'desk',
  order: 10,
  may: isOfficer,
  show: async ({ db }, { actor, today, lang }) => {
    if (actor.kind !== 'officer') return undefined
    const desk = await readDesk(db, actor.post, today)
    return <Day desk={desk} post={actor.post} counting={{ calendar: desk.calendar, today, lang }} />
  },
})

/** The day of an officer: ways in, what is on the desk at a glance, then each list whole. Entering comes first at the one-stop desk alone; no petition stands with the head of a hamlet. */
const Day = ({ desk, post, counting }: { desk: Desk; post: ActingPost; counting: Counting }) => {
  const words = petitionWords(counting.lang).office.desk
  const { finding, groups } = deskGroups(desk.lists, counting)
  const parts = deskParts(desk, counting)
  const contents = [...groups, ...parts].map(({ id, title }) => ({ href: `#${id}`, words: title }))
  return (
    <>
      <Row>
        <LinkButton href="/nhap" quiet={post.unit !== 'one-stop'}>
          {words.enter}
        </LinkButton>
        {post.unit === 'hamlet' ? null : (
          <>
            <LinkButton href="/tim" quiet>
              {words.find}
            </LinkButton>
            <LinkButton href="/xuat" quiet>
              {petitionWords(counting.lang).office.export.link}
            </LinkButton>
          </>
        )}
      </Row>
      {contents.length > 1 ? <Filters label={words.contents} links={contents} /> : null}
      {contents.length === 0 ? (
        <p>
          {words.nothing} <a href={`/noi/${post.placeId}`}>{words.publicPage}</a>
        </p>
      ) : null}
      {groups.length === 0 ? null : (
        <Section id="ban-viec" full title={finding}>
          <p>{words.counting}</p>
          <WorkTable caption={finding} groups={groups} {...counting} />
        </Section>
      )}
      {parts.map(({ id, title, body }) => (
        <Section id={id} full title={title}>
          {body}
        </Section>
      ))}
    </>
  )
}

export const deskSections: readonly OfferedSection[] = [day]
