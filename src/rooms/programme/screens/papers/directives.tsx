import { loadCalendar } from '../../../../civic/calendar/calendar.ts'
import { EmptyState, Intro, Lead, LinkButton, Row, Section } from '../../../../ui/index.ts'
import { keepsPapers } from '../../may.ts'
import { openDirectives, reportedDirectives } from '../../reads/directives.ts'
import { programmeWords } from '../../words.ts'
import { isOfficer, officerAt, programmeScreen } from '../room-screen.ts'
import { DirectiveTable } from './directive-table.tsx'

/** The directives the officer's office received. */
export const directiveList = programmeScreen({
  path: '/chi-dao',
  reads: 'app',
  entrance: 'sign-in',
  may: isOfficer,
  read: async ({ db }, visit) => {
    const { officeId, placeId } = officerAt(visit).post
    return {
      placeId,
      open: await openDirectives(db, officeId),
      reported: await reportedDirectives(db, officeId),
      calendar: await loadCalendar(db),
      mayEnter: keepsPapers(visit.actor),
    }
  },
  view: ({ placeId, open, reported, calendar, mayEnter }, { lang, today }) => {
    const words = programmeWords(lang).papers.directive
    const counting = { calendar, today, lang }
    const body = (
      <>
        <Intro title={words.title}>
          <Lead>{words.lead}</Lead>
          {mayEnter ? (
            <Row>
              <LinkButton href="/chi-dao/moi">{words.enter}</LinkButton>
            </Row>
          ) : null}
        </Intro>
        <Section title={words.open} full>
          {open.length === 0 ? (
            <EmptyState>{words.openNone}</EmptyState>
          ) : (
            <DirectiveTable rows={open} caption={words.open} {...counting} />
          )}
        </Section>
        {reported.length === 0 ? null : (
          <Section title={words.reported} full>
            <DirectiveTable rows={reported} caption={words.reported} {...counting} />
          </Section>
        )}
      </>
    )
    return { title: words.title, body, placeId }
  },
})
