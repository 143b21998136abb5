import { anyone, type Screen } from '../../civic/screen/screen.ts'
import type { House } from '../../house.ts'
import { Columns, Doors, Flow, Intro, Lead, LinkButton, PlaceSearch, Row, Section, Small } from '../../ui/index.ts'
import { openDoors } from '../doors.ts'
import { webWords } from '../words.ts'
import { waysOf } from './ways.ts'
import { webScreen } from './web-screen.ts'

/** What this is, send, look up, choose a place; then the six doors, and what rooms have to say. */
export const frontPage = (house: House): Screen =>
  webScreen({
    path: '/',
    reads: 'public',
    may: anyone,
    read: async (reading) => ({ sections: await reading.sections('front', ''), ways: waysOf(house) }),
    view: ({ sections, ways }, { lang }) => {
      const words = webWords(lang).front
      const tiles = Object.fromEntries(openDoors({ house }).map(({ key, href }) => [key, { href }]))
      const body = (
        <>
          <Columns>
            <Flow>
              <Intro title={words.title}>
                <Lead>{words.lead}</Lead>
              </Intro>
              <Row>
                {ways.send ? <LinkButton href={ways.send}>{words.send}</LinkButton> : null}
                <LinkButton href="/tra-cuu" quiet>
                  {words.lookUp}
                </LinkButton>
              </Row>
              <p>
                <Small>{words.noAccount}</Small>
              </p>
            </Flow>
            <PlaceSearch action="/noi" quiet />
          </Columns>
          {sections}
          <Section id="sau-cua" full title={words.doors}>
            <Doors tiles={tiles} />
          </Section>
        </>
      )
      return { title: words.title, body }
    },
  })
