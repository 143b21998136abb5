import { LinkButton, Row, Section } from '../../../../ui/index.ts'
import { keepsPapers, seesDiscipline, seesHot, setsStands, setsTheme } from '../../may.ts'
import { programmeWords } from '../../words.ts'
import { isOfficer, programmeSection } from '../room-screen.ts'

/** At the end of the desk: the way to this room's pages, as far as they are open to the post. */
export const toolsSection = programmeSection({
  slot: 'desk',
  order: 190,
  may: isOfficer,
  show: async (_reading, { actor, lang }) => {
    const words = programmeWords(lang).papers.desk
    const ways: readonly [string, string, boolean][] = [
      ['/nhiem-vu', words.tasks, true],
      ['/chi-dao', words.directives, keepsPapers(actor)],
      ['/buc-xuc', words.hot, seesHot(actor)],
      ['/ky-cuong', words.discipline, seesDiscipline(actor)],
      ['/nhiem-vu/phu-trach', words.stands, setsStands(actor)],
      ['/chu-de/dat', words.theme, setsTheme(actor)],
    ]
    return (
      <Section title={words.title}>
        <Row>
          {ways
            .filter(([, , open]) => open)
            .map(([href, name]) => (
              <LinkButton href={href} quiet>
                {name}
              </LinkButton>
            ))}
        </Row>
      </Section>
    )
  },
})
