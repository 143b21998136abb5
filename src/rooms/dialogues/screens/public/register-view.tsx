import type { Visit } from '../../../../civic/screen/screen.ts'
import {
  EmptyState,
  Filters,
  Intro,
  type Lang,
  Lead,
  LinkButton,
  Pages,
  Row,
  SearchForm,
} from '../../../../ui/index.ts'
import { registerStates } from '../../reads/public/promises.ts'
import { dialogueWords } from '../../words.ts'
import { PlaceChoice } from './place-choice.tsx'
import { PromiseItems } from './promise-items.tsx'
import { type FoundRegister, type RegisterAsked, registerAddress, registerAsks } from './register-asked.ts'
import { placeInSentence } from './said.ts'

export const registerTitle = ({ place }: RegisterAsked, lang: Lang): string => {
  const words = dialogueWords(lang).public.promises
  return place === undefined ? words.title : words.titleAt(placeInSentence(place, lang))
}

export const RegisterView = ({ found, visit }: { found: FoundRegister; visit: Visit }) => {
  const words = dialogueWords(visit.lang).public.promises
  const { asked, promises, more } = found
  const last = promises.at(-1)
  return (
    <>
      <Intro title={registerTitle(asked, visit.lang)}>
        <Lead>{words.lead}</Lead>
      </Intro>
      <Narrowing found={found} lang={visit.lang} />
      {promises.length === 0 ? (
        <NoPromise asked={asked} lang={visit.lang} />
      ) : (
        <PromiseItems promises={promises} visit={visit} at={asked.place?.name} />
      )}
      <Pages
        newer={asked.after && registerAddress({ ...asked, after: undefined })}
        older={more && last ? registerAddress({ ...asked, after: last }) : undefined}
      />
    </>
  )
}

const Narrowing = ({ found: { asked, places }, lang }: { found: FoundRegister; lang: Lang }) => {
  const { promises: words } = dialogueWords(lang).public
  const first = { ...asked, after: undefined }
  return (
    <>
      <SearchForm
        action="/hua"
        label={words.search}
        button={words.button}
        hidden={asked.state === undefined ? {} : { [registerAsks.state]: asked.state }}
      >
        <PlaceChoice place={asked.place} places={places} lang={lang} />
      </SearchForm>
      <Filters
        label={words.state}
        links={[undefined, ...registerStates].map((state) => ({
          href: registerAddress({ ...first, state }),
          words: words.states[state ?? 'tat-ca'],
          current: state === asked.state,
        }))}
      />
    </>
  )
}

const NoPromise = ({ asked, lang }: { asked: RegisterAsked; lang: Lang }) => {
  const words = dialogueWords(lang).public.promises
  return (
    <EmptyState
      action={
        <Row>
          <LinkButton href="/lich">{words.calendar}</LinkButton>
          {registerAddress(asked) === '/hua' ? null : (
            <LinkButton href="/hua" quiet>
              {words.all}
            </LinkButton>
          )}
        </Row>
      }
    >
      {words.none}
    </EmptyState>
  )
}
