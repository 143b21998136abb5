import type { Selectable } from 'kysely'
import { shortDay, weekdayShort } from '../../../packages/vietnamese/src/index.ts'
import { type Day, yearOf } from '../../../packages/workdays/src/index.ts'
import { newestVersion } from '../../civic/calendar/calendar.ts'
import type { CalendarTables } from '../../civic/calendar/tables.ts'
import type { Rule } from '../../civic/rules/rules.ts'
import { anyone, type Screen } from '../../civic/screen/screen.ts'
import type { CivicReader } from '../../civic/tables.ts'
import { Intro, type Lang, Lead, Num, OneLine, Section, Small, StackTable, Written } from '../../ui/index.ts'
import { webWords } from '../words.ts'
import { webScreen } from './web-screen.ts'

type DayOff = Selectable<CalendarTables['civic.public_calendar_day']>

/** Every rule and every day off in force, with its source and whether it was checked against the text. */
export const howCounted: Screen = webScreen({
  path: '/cach-tinh',
  reads: 'public',
  may: anyone,
  read: async ({ db }, { today }) => ({
    rules: await rulesOn(db, today),
    years: await yearsEntered(db),
    days: await daysOf(db, yearOf(today)),
  }),
  view: ({ rules, years, days }, { lang, today }) => {
    const words = webWords(lang).counted
    const year = yearOf(today)
    const entered = years.length > 1 ? `${years.at(0)}–${years.at(-1)}` : String(years[0] ?? '')
    const body = (
      <>
        <Intro title={words.title}>
          <Lead>{words.lead}</Lead>
        </Intro>
        <Section id="quy-dinh" full title={words.rules}>
          <Rules rules={rules} today={today} lang={lang} />
        </Section>
        <Section id="lich" full title={words.calendar}>
          <p>{words.calendarLead(entered)}</p>
          {years.includes(year) ? <Days days={days} year={year} lang={lang} /> : <p>{words.noCalendar(year)}</p>}
        </Section>
        <Section title={words.rates}>
          {words.ratesText.map((text) => (
            <p>{text}</p>
          ))}
        </Section>
      </>
    )
    return { title: words.title, body }
  },
})

const Rules = ({ rules, today, lang }: { rules: readonly Rule[]; today: Day; lang: Lang }) => {
  const words = webWords(lang).counted
  return (
    <StackTable
      caption={words.rulesCaption(shortDay(today, lang))}
      columns={[
        { head: words.rule, cell: (rule: Rule) => (lang === 'vi' ? rule.note_vi : rule.note_en), header: true },
        {
          head: words.value,
          cell: (rule) => <OneLine>{`${rule.value} ${words.units[rule.unit]}`}</OneLine>,
          stacked: 'line',
        },
        { head: words.source, cell: (rule) => <Source rule={rule} lang={lang} />, stacked: 'line' },
      ]}
      groups={(['house', 'law'] as const).map((kind) => ({
        title: words.kinds[kind],
        rows: rules.filter((rule) => rule.kind === kind),
      }))}
    />
  )
}

/** The heading of the house's own rules says whose they are. */
const Source = ({ rule, lang }: { rule: Rule; lang: Lang }) =>
  rule.kind === 'house' ? null : (
    <Small>
      <Written>{[rule.instrument, rule.article].filter(Boolean).join(', ')}</Written>
      {rule.verified ? '' : ` (${webWords(lang).counted.unverified})`}
    </Small>
  )

const Days = ({ days, year, lang }: { days: readonly DayOff[]; year: number; lang: Lang }) => {
  const words = webWords(lang).counted
  return (
    <StackTable
      caption={words.calendarCaption(year)}
      columns={[
        {
          head: words.day,
          cell: ({ day }: DayOff) => <Num>{`${weekdayShort(day, lang)} ${shortDay(day, lang)}`}</Num>,
          header: true,
        },
        { head: words.name, cell: (day) => (lang === 'vi' ? day.name_vi : day.name_en), stacked: 'half' },
        {
          head: words.dayKind,
          cell: ({ kind, verified }) => `${words.dayKinds[kind]}${verified ? '' : ` (${words.unverified})`}`,
          stacked: 'half',
        },
      ]}
      rows={days}
    />
  )
}

const rulesOn = (db: CivicReader, today: Day): Promise<Rule[]> =>
  db
    .selectFrom('civic.public_rule')
    .selectAll()
    .where('valid_from', '<=', today)
    .where((either) => either.or([either('valid_until', 'is', null), either('valid_until', '>', today)]))
    .orderBy('kind')
    .orderBy('code')
    .execute()

const yearsEntered = async (db: CivicReader): Promise<number[]> => {
  const newest = await newestVersion(db)
  const rows = await db
    .selectFrom('civic.public_calendar_year')
    .select('year')
    .where('from_version', '<=', newest)
    .where((either) => either.or([either('until_version', 'is', null), either('until_version', '>', newest)]))
    .orderBy('year')
    .execute()
  return rows.map(({ year }) => year)
}

const daysOf = async (db: CivicReader, year: number): Promise<DayOff[]> => {
  const newest = await newestVersion(db)
  return db
    .selectFrom('civic.public_calendar_day')
    .selectAll()
    .where('day', '>=', `${year}-01-01` as Day)
    .where('day', '<=', `${year}-12-31` as Day)
    .where('from_version', '<=', newest)
    .where((either) => either.or([either('until_version', 'is', null), either('until_version', '>', newest)]))
    .orderBy('day')
    .execute()
}
