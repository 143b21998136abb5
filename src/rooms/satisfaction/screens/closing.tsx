import { shortDay } from '../../../../packages/vietnamese/src/index.ts'
import { getPlace, type Place } from '../../../civic/places/places.ts'
import { getRule } from '../../../civic/rules/rules.ts'
import { form } from '../../../civic/screen/form.ts'
import { problemText } from '../../../civic/screen/problem-text.ts'
import type { Visit } from '../../../civic/screen/screen.ts'
import { Refusal } from '../../../platform/refusal.ts'
import {
  ActionBar,
  Button,
  EmptyState,
  ErrorSummary,
  Form,
  Intro,
  type Lang,
  Lead,
  LinkButton,
  Row,
  Section,
} from '../../../ui/index.ts'
import { closeFigures } from '../deeds/close-figures.ts'
import { mayClose, sitsInFront } from '../may.ts'
import { findQuarter, type Quarter } from '../quarter.ts'
import { previewOf } from '../reads/closing.ts'
import { standsAgainst } from '../reads/stands-against.ts'
import type { Figure } from '../tables.ts'
import { satisfactionWords } from '../words.ts'
import { CountTable } from './count-table.tsx'
import { formProblems } from './problems.ts'
import { satisfactionScreen } from './screen.ts'

const closingForm = 'chot'

/** What would be frozen, complete counts only, and the button that freezes it. */
export const closing = satisfactionScreen({
  path: '/chot-so-lieu/:place/:quarter',
  reads: 'app',
  entrance: 'sign-in',
  may: sitsInFront,
  forms: {
    [closingForm]: form(closeFigures, {
      input: (_, { params }) => ({ place: params.place, quarter: params.quarter }),
      next: (_, { params }) => ({ to: `/so-lieu/${params.place}/${params.quarter}` }),
    }),
  },
  read: async ({ db }, { actor, params, today }) => {
    const place = await getPlace(db, params.place ?? '')
    if (!mayClose(actor, place)) throw new Refusal('not-allowed')
    const asked = findQuarter(params.quarter ?? '')
    if (asked === undefined) throw new Refusal('not-found')
    const against = await standsAgainst(db, place, asked, today)
    return {
      place,
      quarter: asked,
      against,
      figure: await previewOf(db, place.id, asked),
      minimum: (await getRule(db, 'disclosure.minimum', asked.ends)).value,
    }
  },
  view: (data, visit) => {
    const { place, quarter, against } = data
    const { closing: words, figures } = satisfactionWords(visit.lang)
    const named = figures.quarter(quarter.name)
    const title = against === undefined ? words.preview(place.name, named) : words.notThis(place.name, named)
    const body = (
      <>
        <ErrorSummary errors={against === undefined ? formProblems(visit, closingForm).summary : []} />
        <Intro title={title}>{against === undefined ? <Lead>{words.previewLead}</Lead> : null}</Intro>
        {against === undefined ? (
          <Preview {...data} visit={visit} />
        ) : (
          <Against place={place} against={against} lang={visit.lang} />
        )}
      </>
    )
    return { title, body, placeId: place.id }
  },
})

interface Previewed {
  place: Place
  quarter: Quarter
  figure: Figure
  minimum: number
}

const Preview = ({ place, quarter, figure, minimum, visit }: Previewed & { visit: Visit }) => {
  const { lang, today } = visit
  const { closing: words, figures } = satisfactionWords(lang)
  return (
    <>
      <Section id="con-so" full title={figures.counts}>
        <CountTable
          figure={figure}
          minimum={minimum}
          caption={words.previewCaption(shortDay(today, lang))}
          lang={lang}
        />
      </Section>
      <Section title={words.consequences}>
        {words.consequencesText.map((text) => (
          <p>{text}</p>
        ))}
        <Form
          action={`/chot-so-lieu/${place.id}/${quarter.name}/${closingForm}`}
          clientKey={visit.key}
          id={closingForm}
        >
          <ActionBar>
            <Button>{words.close(figures.quarter(quarter.name))}</Button>
            <a href="/chot-so-lieu">{words.back}</a>
          </ActionBar>
        </Form>
      </Section>
    </>
  )
}

/** Closed already, not over, or another one first: the same sentence the deed would refuse with. */
const Against = ({ place, against, lang }: { place: Place; against: Refusal; lang: Lang }) => {
  const { closing: words, ...all } = satisfactionWords(lang)
  return (
    <EmptyState
      action={
        <Row>
          <LinkButton href="/chot-so-lieu">{words.back}</LinkButton>
          <a href={`/so-lieu/${place.id}`}>{words.seeClosed}</a>
        </Row>
      }
    >
      {problemText({ field: '', code: against.code, params: against.params }, all, lang)}
    </EmptyState>
  )
}
