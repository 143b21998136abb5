import { anyone } from '../../../../civic/screen/screen.ts'
import { Section } from '../../../../ui/index.ts'
import { nextMeetings } from '../../reads/public/meetings.ts'
import { dialogueWords } from '../../words.ts'
import { MeetingItems } from './meeting-items.tsx'
import { publicSection } from './screen.ts'

const shown = 3

/** On the front page: the next meetings, if any was called. */
export const frontSection = publicSection({
  slot: 'front',
  order: 20,
  may: anyone,
  show: async ({ db }, visit) => {
    const next = await nextMeetings(db, visit.today, {}, shown)
    if (next.length === 0) return undefined
    const words = dialogueWords(visit.lang).public.front
    return (
      <Section id="sap-hop" title={words.title}>
        <MeetingItems meetings={next} visit={visit} />
        <p>
          <a href="/lich">{words.all}</a>
        </p>
      </Section>
    )
  },
})
