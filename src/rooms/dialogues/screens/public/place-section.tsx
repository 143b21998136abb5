import { getPlace } from '../../../../civic/places/places.ts'
import { anyone } from '../../../../civic/screen/screen.ts'
import { Section } from '../../../../ui/index.ts'
import { nextMeetings } from '../../reads/public/meetings.ts'
import { owedAt } from '../../reads/public/owed.ts'
import { countPromises } from '../../reads/public/promises.ts'
import { dialogueWords } from '../../words.ts'
import { MeetingItems } from './meeting-items.tsx'
import { OwedTable } from './owed-table.tsx'
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
    const owed = await owedAt(db, placeId, today)
    const { open, late } = await countPromises(db, today, placeId)
    const words = dialogueWords(lang).public.place
    return (
      <Section id="hop" title={words.title}>
        {next.length === 0 ? <p>{words.none}</p> : <MeetingItems meetings={next} visit={visit} at={place.name} />}
        <p>
          <a href={`/lich?noi=${placeId}`}>{words.all}</a>
        </p>
        <OwedTable owed={owed} visit={visit} />
        <p>
          {open === 0 ? null : <b>{words.promises(open, late)} </b>}
          <a href={`/hua?noi=${placeId}`}>{words.seePromises}</a>
        </p>
      </Section>
    )
  },
})
