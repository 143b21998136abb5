import { getPlace } from '../../../../civic/places/places.ts'
import { anyone } from '../../../../civic/screen/screen.ts'
import { Section } from '../../../../ui/index.ts'
import { nextMeetings } from '../../reads/public/meetings.ts'
import { owedAt } from '../../reads/public/owed.ts'
import { listProjects } from '../../reads/public/projects.ts'
import { countPromises } from '../../reads/public/promises.ts'
import { nextReceptions } from '../../reads/public/receptions.ts'
import { dialogueWords } from '../../words.ts'
import { MeetingItems } from './meeting-items.tsx'
import { OwedTable } from './owed-table.tsx'
import { ReceptionItems } from './reception-items.tsx'
import { publicSection } from './screen.ts'

const shown = 5

/** On a place's page: the next meetings, what its leaders owe and held, and what is promised and still open. */
export const placeSection = publicSection({
  slot: 'place',
  order: 30,
  may: anyone,
  show: async ({ db }, visit, placeId) => {
    const { today, lang } = visit
    const place = await getPlace(db, placeId)
    const next = await nextMeetings(db, today, { placeId }, shown)
    const receptions = await nextReceptions(db, today, placeId)
    const works = await listProjects(db, placeId)
    const owed = await owedAt(db, placeId, today)
    const promises = await countPromises(db, today, placeId)
    const words = dialogueWords(lang).public.place
    return (
      <Section id="hop" title={words.title}>
        {next.length === 0 ? <p>{words.none}</p> : <MeetingItems meetings={next} visit={visit} at={place.name} />}
        {receptions.length === 0 ? null : (
          <>
            <h3>{words.reception}</h3>
            <ReceptionItems receptions={receptions.slice(0, shown)} visit={visit} />
          </>
        )}
        <p>
          <a href={`/lich?noi=${placeId}`}>{words.all}</a>
        </p>
        <OwedTable owed={owed} visit={visit} />
        <p>
          {promises.open === 0 ? null : <b>{words.promises(promises)} </b>}
          <a href={`/hua?noi=${placeId}`}>{words.seePromises}</a>
        </p>
        {works.length === 0 ? null : (
          <p>
            <a href={`/du-an?noi=${placeId}`}>{words.works(works.length)}</a>
          </p>
        )}
      </Section>
    )
  },
})
