import type { Place } from '../../../../civic/places/places.ts'
import type { Visit } from '../../../../civic/screen/screen.ts'
import { EmptyState, Intro, Items, type Lang, Lead, LinkButton, SearchForm, Written } from '../../../../ui/index.ts'
import type { ListedProject } from '../../reads/public/projects.ts'
import { dialogueWords } from '../../words.ts'
import { PlaceChoice } from './place-choice.tsx'
import { placeInSentence } from './said.ts'

export interface FoundProjects {
  place: Place | undefined
  places: readonly Place[]
  projects: readonly ListedProject[]
}

export const projectsTitle = ({ place }: FoundProjects, lang: Lang): string => {
  const words = dialogueWords(lang).public.works
  return place === undefined ? words.title : words.titleAt(placeInSentence(place, lang))
}

export const ProjectsView = ({ found, visit: { lang } }: { found: FoundProjects; visit: Visit }) => {
  const { works: words } = dialogueWords(lang).public
  const { place, places, projects } = found
  return (
    <>
      <Intro title={projectsTitle(found, lang)}>
        <Lead>{words.lead}</Lead>
      </Intro>
      <SearchForm action="/du-an" label={words.search} button={words.button}>
        <PlaceChoice place={place} places={places} lang={lang} />
      </SearchForm>
      {projects.length === 0 ? (
        <EmptyState
          action={
            <LinkButton href={place === undefined ? '/lich' : '/du-an'} quiet>
              {place === undefined ? words.calendar : words.all}
            </LinkButton>
          }
        >
          {words.none}
        </EmptyState>
      ) : (
        <Items
          items={projects.map(({ code, name, place: at, officeVi, officeEn, counts }) => ({
            href: `/du-an/${code}`,
            title: <Written>{name}</Written>,
            note: [lang === 'vi' ? officeVi : officeEn, at === place?.name ? '' : at, words.counted(counts)]
              .filter(Boolean)
              .join('; '),
          }))}
        />
      )}
    </>
  )
}
