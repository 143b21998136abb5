import { anyone } from '../../../civic/screen/screen.ts'
import { Section } from '../../../ui/index.ts'
import { closedOf } from '../reads/closed.ts'
import { satisfactionWords } from '../words.ts'
import { satisfactionSection } from './screen.ts'

/** On a place's page: the quarter closed last, in a line. */
export const placeSection = satisfactionSection({
  slot: 'place',
  order: 20,
  may: anyone,
  show: async ({ db }, { lang }, placeId) => {
    const [last] = await closedOf(db, placeId)
    if (last === undefined) return undefined
    const words = satisfactionWords(lang).figures
    return (
      <Section id="so-lieu" title={words.title}>
        <p>{words.line(words.quarterAlone(last.quarter), last.confirmed, last.cohort, last.on_time)}</p>
        <p>
          <a href={`/so-lieu/${placeId}/${last.quarter}`}>{words.placeTitle(last.placeName)}</a>
        </p>
      </Section>
    )
  },
})
