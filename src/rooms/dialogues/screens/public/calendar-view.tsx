import type { Visit } from '../../../../civic/screen/screen.ts'
import {
  EmptyState,
  Filters,
  Intro,
  type Lang,
  Lead,
  LinkButton,
  Row,
  SearchForm,
  Section,
} from '../../../../ui/index.ts'
import { meetingKinds } from '../../meeting.ts'
import { dialogueWords } from '../../words.ts'
import { type Asked, askedAddress, asks, type FoundCalendar } from './calendar-asked.ts'
import { MeetingItems } from './meeting-items.tsx'
import { PlaceChoice } from './place-choice.tsx'
import { ReceptionItems } from './reception-items.tsx'
import { placeInSentence } from './said.ts'

export const calendarTitle = ({ place }: Asked, lang: Lang): string => {
  const words = dialogueWords(lang).public.calendar
  return place === undefined ? words.title : words.titleAt(placeInSentence(place, lang))
}

export const CalendarView = ({ found, visit }: { found: FoundCalendar; visit: Visit }) => {
  const words = dialogueWords(visit.lang).public.calendar
  const { asked, next, receptions, lately } = found
  const shown = { visit, at: asked.place?.name }
  return (
    <>
      <Intro title={calendarTitle(asked, visit.lang)}>
        <Lead>{words.lead}</Lead>
      </Intro>
      <Narrowing found={found} lang={visit.lang} />
      <Section title={words.next} id="sap-toi">
        {next.length === 0 ? (
          <EmptyState action={<Send asked={asked} lang={visit.lang} />}>{words.noNext}</EmptyState>
        ) : (
          <MeetingItems meetings={next} {...shown} />
        )}
      </Section>
      {receptions.length === 0 ? null : (
        <Section title={words.coming} id="tiep-dan">
          <ReceptionItems receptions={receptions} visit={visit} />
        </Section>
      )}
      <Section title={words.lately} id="da-qua">
        {lately.length === 0 ? <p>{words.noLately}</p> : <MeetingItems meetings={lately} {...shown} />}
        {asked.kind === undefined ? (
          <p>
            <a href={askedAddress('/lich', { place: asked.place, kind: 'reception' })}>{words.receptions}</a>
          </p>
        ) : null}
        <p>
          <a href={askedAddress('/hua', { place: asked.place })}>{words.promises}</a>
        </p>
        <p>
          <a href={askedAddress('/du-an', { place: asked.place })}>{words.works}</a>
        </p>
      </Section>
      <Section title={words.take} noPrint>
        <p>{words.takeText}</p>
        <Row>
          <LinkButton href={askedAddress('/lich.ics', asked)} quiet>
            {words.ics}
          </LinkButton>
          <LinkButton href={askedAddress('/lich.rss', asked)} quiet>
            {words.rss}
          </LinkButton>
        </Row>
      </Section>
    </>
  )
}

const Send = ({ asked: { place }, lang }: { asked: Asked; lang: Lang }) => (
  <LinkButton href={askedAddress('/gui', { place: place?.kind === 'commune' ? place : undefined })} quiet>
    {dialogueWords(lang).public.calendar.send}
  </LinkButton>
)

/** By place in a form, by kind in links: each view has an address of its own. */
const Narrowing = ({ found: { asked, places }, lang }: { found: FoundCalendar; lang: Lang }) => {
  const { calendar: words, kinds } = dialogueWords(lang).public
  return (
    <>
      <SearchForm
        action="/lich"
        label={words.search}
        button={words.button}
        hidden={asked.kind === undefined ? {} : { [asks.kind]: asked.kind }}
      >
        <PlaceChoice place={asked.place} places={places} lang={lang} />
      </SearchForm>
      <Filters
        label={words.kind}
        links={[undefined, ...meetingKinds].map((kind) => ({
          href: askedAddress('/lich', { place: asked.place, kind }),
          words: kind === undefined ? words.anyKind : kinds[kind],
          current: kind === asked.kind,
        }))}
      />
    </>
  )
}
