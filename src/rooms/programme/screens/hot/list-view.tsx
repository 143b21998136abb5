import { shortDay } from '../../../../../packages/vietnamese/src/index.ts'
import type { Place } from '../../../../civic/places/places.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import { Columns, Details, Intro, Items, Lead, Section } from '../../../../ui/index.ts'
import type { HotLimits } from '../../heat.ts'
import type { NearGroup } from '../../near.ts'
import { postName } from '../../posts.ts'
import type { HotView as Hot, HotMark } from '../../reads/hot.ts'
import { programmeWords } from '../../words.ts'
import { HeatTable, themeName } from './heat-table.tsx'
import { NearCounts } from './near-section.tsx'

interface Shown {
  place: Place
  own: Place | undefined
  hot: Hot
  marks: readonly HotMark[]
  below: readonly { id: string; name: string }[]
  mayMark: boolean
  near: readonly NearGroup[]
  visit: Visit
}

export const HotView = ({ place, own, hot, marks, below, mayMark, near, visit }: Shown) => {
  const { lang } = visit
  const words = programmeWords(lang).hot
  const { heats, whole, window } = hot
  const shown = { hot, lang, marks, ...(mayMark && { markAt: place.id }) }
  const hottest = heats.filter(({ signs }) => signs.length > 0)
  const calm = heats.filter(({ signs }) => signs.length === 0)
  return (
    <>
      <Intro title={words.title(place.name)}>
        <Lead>{words.lead(window)}</Lead>
        {own === undefined ? null : (
          <p>
            <a href="/buc-xuc">{words.ownPlace(own.name)}</a>
          </p>
        )}
      </Intro>
      <Section title={words.marked} id="da-danh-dau">
        <Marks marks={marks} lang={lang} />
      </Section>
      {place.kind === 'commune' ? (
        <Section title={words.byHamlet} id="theo-ap" full>
          {hottest.length === 0 ? (
            <p>{words.byHamletNone}</p>
          ) : (
            <HeatTable rows={hottest} caption={words.byHamlet} {...shown} />
          )}
          {calm.length === 0 ? null : (
            <Details summary={words.calm(calm.length)}>
              <HeatTable rows={calm} caption={words.calm(calm.length)} {...shown} />
            </Details>
          )}
        </Section>
      ) : null}
      <Section title={words.whole} id="ca-noi" full>
        {whole.length === 0 ? (
          <p>{words.wholeNone}</p>
        ) : (
          <HeatTable rows={whole} caption={words.whole} {...shown} whole />
        )}
      </Section>
      <Details summary={words.how}>
        <Rules limits={hot.limits} lang={lang} />
      </Details>
      {place.kind === 'commune' ? <NearCounts groups={near} {...shown} /> : null}
      {below.length === 0 ? null : (
        <Section title={words.otherPlaces}>
          <Columns three>
            {below.map(({ id, name }) => (
              <p>
                <a href={`/buc-xuc?noi=${id}`}>{name}</a>
              </p>
            ))}
          </Columns>
        </Section>
      )}
    </>
  )
}

const Marks = ({ marks, lang }: { marks: readonly HotMark[]; lang: Visit['lang'] }) => {
  const words = programmeWords(lang).hot
  if (marks.length === 0) return <p>{words.markedNone}</p>
  return (
    <Items
      items={marks.map((mark) => ({
        href: `/buc-xuc/${mark.id}`,
        title: markTitle(mark, lang),
        note: [
          words.markedBy(postName(lang, { postVi: mark.byVi, postEn: mark.byEn }), shortDay(mark.markedOn, lang)),
          words.tasks(mark.tasks),
        ].join(' · '),
      }))}
    />
  )
}

/** What a mark is called: the topic, and the hamlet where it names one. */
export const markTitle = (
  { topicVi, topicEn, hamlet, place }: Pick<HotMark, 'topicVi' | 'topicEn' | 'hamlet' | 'place'>,
  lang: Visit['lang'],
): string => themeName(lang === 'vi' ? topicVi : topicEn, hamlet === '' ? place : hamlet)

const Rules = ({ limits, lang }: { limits: HotLimits; lang: Visit['lang'] }) => {
  const { rules } = programmeWords(lang).hot
  return (
    <ul>
      <li>{rules.rising(limits.rising)}</li>
      <li>{rules.long(limits.openDays)}</li>
      <li>{rules.many(limits.people)}</li>
      <li>{rules.disputed(limits.disputed)}</li>
    </ul>
  )
}
