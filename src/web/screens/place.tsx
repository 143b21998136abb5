import { communesOf, getPlace, type Place } from '../../civic/places/places.ts'
import { predecessorsOf, successorsOf } from '../../civic/places/successions.ts'
import { anyone, type Screen } from '../../civic/screen/screen.ts'
import type { House } from '../../house.ts'
import { Columns, Details, Intro, type Lang, Lead, LinkButton, PlaceSearch, Row, Section } from '../../ui/index.ts'
import { webWords } from '../words.ts'
import { Gone } from './place-gone.tsx'
import { PlaceLink } from './place-list.tsx'
import { Offices, officesWithPosts } from './place-offices.tsx'
import { Origin } from './place-origin.tsx'
import { waysOf } from './ways.ts'
import { webScreen } from './web-screen.ts'

/** A place's page: what people need first, then what rooms have to say, who answers here, and where the place comes from. */
export const placePage = (house: House): Screen =>
  webScreen({
    path: '/noi/:place',
    reads: 'public',
    may: anyone,
    read: async (reading, { params, today }) => {
      const { db } = reading
      const place = await getPlace(db, params.place ?? '')
      const stands = place.valid_until === null || place.valid_until > today
      return {
        place,
        stands,
        successors: stands ? [] : await successorsOf(db, place.id),
        predecessors: await predecessorsOf(db, place.id),
        communes: place.kind === 'province' ? await communesOf(db, place.id, today) : [],
        offices: stands ? await officesWithPosts(db, place.id, today) : [],
        sections: stands ? await reading.sections('place', place.id) : [],
        ways: waysOf(house),
      }
    },
    view: (data, { lang }) => {
      const words = webWords(lang).place
      const { place, stands, sections, ways, communes } = data
      const body = (
        <>
          {stands ? (
            <>
              <Intro title={place.name}>
                <Lead>{words.needs}</Lead>
              </Intro>
              <Row>
                {ways.send ? <LinkButton href={`${ways.send}?noi=${place.id}`}>{words.send}</LinkButton> : null}
                <LinkButton href="/tra-cuu" quiet>
                  {webWords(lang).front.lookUp}
                </LinkButton>
              </Row>
            </>
          ) : (
            <Gone {...data} lang={lang} />
          )}
          {sections}
          {stands ? <Offices {...data} lang={lang} /> : null}
          <Origin {...data} lang={lang} />
          {communes.length > 0 ? <Communes communes={communes} lang={lang} /> : null}
        </>
      )
      return { title: place.name, body, ...(stands && { placeId: place.id }) }
    },
  })

/** Searched for rather than read through: the whole list is folded. */
const Communes = ({ communes, lang }: { communes: readonly Place[]; lang: Lang }) => {
  const words = webWords(lang).place
  return (
    <Section title={words.communes}>
      <PlaceSearch action="/noi" quiet />
      <Details summary={words.allCommunes(communes.length)}>
        <Columns three>
          {communes.map((place) => (
            <p>
              <PlaceLink place={place} />
            </p>
          ))}
        </Columns>
      </Details>
    </Section>
  )
}
