import { number } from '../../../../../packages/vietnamese/src/index.ts'
import { anyone } from '../../../../civic/screen/screen.ts'
import { EmptyState, Section } from '../../../../ui/index.ts'
import { openWork } from '../../reads/public/counts.ts'
import { latelyDone } from '../../reads/public/lately-done.ts'
import { petitionWords } from '../../words.ts'
import { DoneItems } from './matter-items.tsx'
import { petitionSection } from './screen.ts'

const shown = 5

/** On the front page: what senders lately called settled, and how much is overdue. */
export const frontSection = petitionSection({
  slot: 'front',
  order: 10,
  may: anyone,
  show: async ({ db }, visit) => {
    const { today, lang } = visit
    const done = await latelyDone(db, shown)
    const { overdue } = await openWork(db, today)
    const words = petitionWords(lang).sender.front
    return (
      <Section id="moi-xong" title={words.title}>
        {done.length === 0 ? <EmptyState>{words.none}</EmptyState> : <DoneItems matters={done} visit={visit} />}
        <p>
          <b>{words.overdue(number(overdue, lang))}</b>
        </p>
        <p>
          <a href="/viec">{words.all}</a>
        </p>
      </Section>
    )
  },
})
