import { yearOf } from '../../../../../packages/workdays/src/index.ts'
import { anyone } from '../../../../civic/screen/screen.ts'
import { Details, Prose, Section, Small, Written } from '../../../../ui/index.ts'
import { countPublicTasks } from '../../reads/public-tasks.ts'
import { standsAt } from '../../reads/stands.ts'
import { themesFor } from '../../reads/themes.ts'
import { programmeWords } from '../../words.ts'
import { programmeSection } from '../room-screen.ts'
import { StandsTable } from './stands-view.tsx'

/** On a place's page: what its offices do in the hamlets. */
const tasks = programmeSection({
  slot: 'place',
  order: 40,
  may: anyone,
  show: async ({ db }, { lang, today }, placeId) => {
    const { open, late } = await countPublicTasks(db, placeId, today)
    if (open === 0) return undefined
    const words = programmeWords(lang).tasks.public
    return (
      <Section title={words.section}>
        <p>{words.summary(open, late)}</p>
        <p>
          <a href={`/nhiem-vu/noi/${placeId}`}>{words.see}</a>
        </p>
      </Section>
    )
  },
})

/** On a place's page: who stands for which hamlet. */
const stands = programmeSection({
  slot: 'place',
  order: 45,
  may: anyone,
  show: async ({ db }, { lang, today }, placeId) => {
    const rows = await standsAt(db, placeId, today)
    if (rows.length === 0) return undefined
    const words = programmeWords(lang).tasks.stands
    return (
      <Section title={words.title} id="phu-trach">
        <p>{words.lead}</p>
        <Details summary={words.byHamlet(rows.length)}>
          <StandsTable stands={rows} lang={lang} />
        </Details>
      </Section>
    )
  },
})

/** On a place's page: the theme of the year, its own before the province's. */
const theme = programmeSection({
  slot: 'place',
  order: 50,
  may: anyone,
  show: async ({ db }, { lang, today }, placeId) => {
    const [nearest] = await themesFor(db, placeId, yearOf(today))
    if (nearest === undefined) return undefined
    const words = programmeWords(lang).papers.theme
    return (
      <Section title={words.section}>
        <p>
          <b>
            <Written>{nearest.title}</Written>
          </b>
          {nearest.placeId === placeId ? null : <Small> ({nearest.place})</Small>}
        </p>
        <Prose text={nearest.words} />
        <p>
          <a href="/chu-de">{words.title(nearest.year)}</a>
        </p>
      </Section>
    )
  },
})

export const placeSections = [tasks, stands, theme]
