import { getPlace } from '../../../../civic/places/places.ts'
import { anyone } from '../../../../civic/screen/screen.ts'
import { Section } from '../../../../ui/index.ts'
import { openWork } from '../../reads/public/counts.ts'
import { latelyDone } from '../../reads/public/lately-done.ts'
import { placesWithin } from '../../reads/public/places-within.ts'
import { petitionWords } from '../../words.ts'
import { OpenAndDone } from './open-and-done.tsx'
import { petitionSection } from './screen.ts'

const shown = 5

/** On a place's page: what is open and overdue there, and what senders lately called settled. A province is all within it. */
export const placeSection = petitionSection({
  slot: 'place',
  order: 10,
  may: anyone,
  show: async ({ db }, visit, placeId) => {
    const { today, lang } = visit
    const place = await getPlace(db, placeId)
    const within = place.kind === 'province' ? undefined : await placesWithin(db, placeId)
    const work = await openWork(db, today, within)
    const done = await latelyDone(db, shown, within)
    const words = petitionWords(lang).sender.place
    return (
      <Section id="viec" title={words.title}>
        <OpenAndDone work={work} done={done} visit={visit} at={place.name} />
        <p>
          <a href={place.kind === 'commune' ? `/viec?noi=${placeId}` : '/viec'}>{words.all}</a>
        </p>
      </Section>
    )
  },
})
