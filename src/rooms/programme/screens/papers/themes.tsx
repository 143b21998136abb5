import { shortDay } from '../../../../../packages/vietnamese/src/index.ts'
import { yearOf } from '../../../../../packages/workdays/src/index.ts'
import { anyone } from '../../../../civic/screen/screen.ts'
import {
  EmptyState,
  Filters,
  Intro,
  type Lang,
  Lead,
  Num,
  Prose,
  Section,
  Small,
  Written,
} from '../../../../ui/index.ts'
import { type ThemeShown, themesOf, yearsOfThemes } from '../../reads/themes.ts'
import { programmeWords } from '../../words.ts'
import { programmeScreen } from '../room-screen.ts'

/** What each Party committee chose for a year to be worked on. */
export const themesPage = programmeScreen({
  path: '/chu-de',
  reads: 'public',
  may: anyone,
  read: async ({ db }, { query, today }) => {
    const asked = Number(query.get('nam'))
    const years = await yearsOfThemes(db)
    const year = years.includes(asked) ? asked : yearOf(today)
    return { year, years, themes: await themesOf(db, year) }
  },
  view: ({ year, years, themes }, { lang }) => {
    const words = programmeWords(lang).papers.theme
    const body = (
      <>
        <Intro title={words.title(year)}>
          <Lead>{words.lead}</Lead>
        </Intro>
        {years.length < 2 ? null : (
          <Filters
            label={words.years}
            links={years.map((one) => ({ href: `/chu-de?nam=${one}`, words: String(one), current: one === year }))}
          />
        )}
        {themes.length === 0 ? <EmptyState>{words.none(year)}</EmptyState> : null}
        {themes.map((theme) => (
          <Section title={theme.place} id={theme.placeId}>
            <ThemeText theme={theme} lang={lang} />
          </Section>
        ))}
      </>
    )
    return { title: words.title(year), body }
  },
})

/** The words of one theme, and since when they stand. */
const ThemeText = ({ theme, lang }: { theme: ThemeShown; lang: Lang }) => (
  <>
    <p>
      <b>
        <Written>{theme.title}</Written>
      </b>
    </p>
    <Prose text={theme.words} />
    <p>
      <Small>
        <Num>{programmeWords(lang).papers.theme.setOn(shortDay(theme.setOn, lang))}</Num>
      </Small>
    </p>
  </>
)
