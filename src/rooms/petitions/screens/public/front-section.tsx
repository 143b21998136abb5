import { anyone } from '../../../../civic/screen/screen.ts'
import { Section } from '../../../../ui/index.ts'
import { openWork } from '../../reads/public/counts.ts'
import { latelyDone } from '../../reads/public/lately-done.ts'
import { petitionWords } from '../../words.ts'
import { OpenAndDone } from './open-and-done.tsx'
import { petitionSection } from './screen.ts'

const shown = 5

/** On the front page: what is open and overdue in the whole province, and what senders lately called settled. */
export const frontSection = petitionSection({
  slot: 'front',
  order: 10,
  may: anyone,
  show: async ({ db }, visit) => {
    const { today, lang } = visit
    const done = await latelyDone(db, shown)
    const work = await openWork(db, today)
    const words = petitionWords(lang).sender.front
    return (
      <Section id="viec" title={words.title}>
        <OpenAndDone work={work} done={done} visit={visit} />
        <p>
          <a href="/viec">{words.all}</a>
        </p>
      </Section>
    )
  },
})
