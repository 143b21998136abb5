import { type Lang, shortDay } from '../../../../../../packages/vietnamese/src/index.ts'
import type { ListedImport } from '../../../../../civic/exchange/import.ts'
import { Items, Section } from '../../../../../ui/index.ts'
import { petitionWords } from '../../../words.ts'
import { count, sourceName } from './naming.ts'
import { importsPath } from './screen.ts'

/** The files so far, and where one is to be gone on with. */
export const PastImports = ({ past, lang }: { past: readonly ListedImport[]; lang: Lang }) => {
  const words = petitionWords(lang).office.import
  if (past.length === 0) return null
  return (
    <Section id="da-nhap" title={words.past}>
      <Items
        items={past.map((one) => ({
          href: pageOf(one),
          title: `${sourceName({ kind: one.sourceKind, name: one.sourceName }, lang)}, ${shortDay(one.openedOn, lang)}`,
          note: `${words.stages[one.stage]}. ${words.took(count(Number(one.done), lang), count(one.rows, lang))}`,
        }))}
      />
    </Section>
  )
}

const pageOf = ({ id, stage }: Pick<ListedImport, 'id' | 'stage'>): string =>
  `${importsPath}/${id}${stage === 'columns' ? '/cot' : stage === 'values' ? '/chu' : ''}`
