import { anyone } from '../../../../civic/screen/screen.ts'
import { Section } from '../../../../ui/index.ts'
import { nextMeetings } from '../../reads/public/meetings.ts'
import { nextReceptions } from '../../reads/public/receptions.ts'
import { dialogueWords } from '../../words.ts'
import { MeetingItems } from './meeting-items.tsx'
import { ReceptionItems } from './reception-items.tsx'
import { publicSection } from './screen.ts'

const shown = 3

/** On the front page: the next meetings; where none was called, who receives people next. */
export const frontSection = publicSection({
  slot: 'front',
  order: 20,
  may: anyone,
  show: async ({ db }, visit) => {
    const next = await nextMeetings(db, visit.today, {}, shown)
    const receptions = await nextReceptions(db, visit.today, undefined)
    if (next.length + receptions.length === 0) return undefined
    const words = dialogueWords(visit.lang).public.front
    return (
      <Section id="sap-hop" title={words.title}>
        {next.length === 0 ? (
          <ReceptionItems receptions={receptions.slice(0, shown)} visit={visit} />
        ) : (
          <MeetingItems meetings={next} visit={visit} />
        )}
        <p>
          <a href="/lich">{words.all}</a>
        </p>
      </Section>
    )
  },
})
