import { yearOf } from '../../../../../packages/workdays/src/index.ts'
import { getPlace } from '../../../../civic/places/places.ts'
import { form } from '../../../../civic/screen/form.ts'
import { ActionBar, Button, ErrorSummary, Form, Intro, Lead, TextArea, TextInput } from '../../../../ui/index.ts'
import { setTheme } from '../../deeds/set-theme.ts'
import { setsTheme } from '../../may.ts'
import { themesFor } from '../../reads/themes.ts'
import { programmeWords } from '../../words.ts'
import { bound, officerAt, programmeScreen } from '../room-screen.ts'

const themeForm = 'dat'

/** The Party committee of a place sets its theme of the year, or changes its words. */
export const setThemePage = programmeScreen({
  path: '/chu-de/dat',
  reads: 'app',
  entrance: 'sign-in',
  may: setsTheme,
  forms: {
    [themeForm]: form(setTheme, {
      input: (body) => ({ year: body.text('year'), title: body.text('title'), words: body.text('words') }),
      next: ({ place }) => ({ to: `/noi/${place}` }),
    }),
  },
  read: async ({ db }, visit) => {
    const { placeId } = officerAt(visit).post
    const year = yearOf(visit.today)
    const themes = await themesFor(db, placeId, year)
    return { place: await getPlace(db, placeId), year, theme: themes.find((theme) => theme.placeId === placeId) }
  },
  view: ({ place, year, theme }, visit) => {
    const words = programmeWords(visit.lang).papers.theme.form
    const at = bound(visit, themeForm)
    const body = (
      <>
        <ErrorSummary errors={at.problems} />
        <Intro title={words.title}>
          <Lead>{words.lead(place.name)}</Lead>
        </Intro>
        <Form action={at.action} clientKey={visit.key} id={themeForm}>
          <TextInput {...at.field('year', String(year))} label={words.year} inputMode="numeric" short />
          <TextInput {...at.field('title', theme?.title)} label={words.line} />
          <TextArea {...at.field('words', theme?.words)} label={words.words} rows={5} optional />
          <ActionBar>
            <Button>{words.send}</Button>
          </ActionBar>
        </Form>
      </>
    )
    return { title: words.title, body, placeId: place.id, form: themeForm }
  },
})
