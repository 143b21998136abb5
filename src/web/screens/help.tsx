import { anyone, type Screen } from '../../civic/screen/screen.ts'
import { Intro, Section } from '../../ui/index.ts'
import { webWords } from '../words.ts'
import { webScreen } from './web-screen.ts'

/** How to use this, what is kept about people, and where accusations go instead. */
export const helpPage: Screen = webScreen({
  path: '/tro-giup',
  reads: 'public',
  may: anyone,
  read: async () => undefined,
  view: (_, { lang }) => {
    const { title, parts } = webWords(lang).help
    const body = (
      <>
        <Intro title={title} />
        {parts.map((part) => (
          <Section title={part.title}>
            {part.text.map((text) => (
              <p>{text}</p>
            ))}
          </Section>
        ))}
      </>
    )
    return { title, body }
  },
})
