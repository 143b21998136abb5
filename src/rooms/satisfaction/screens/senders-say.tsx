import { number, percent } from '../../../../packages/vietnamese/src/index.ts'
import { type Lang, Section, type Share, Shares } from '../../../ui/index.ts'
import type { Figure } from '../tables.ts'
import { satisfactionWords } from '../words.ts'

/** What became of the matters due, as one bar: confirmed, not agreed, silent, and the rest. From the minimum up. */
export const SendersSay = ({ figure, minimum, lang }: { figure: Figure; minimum: number; lang: Lang }) => {
  const words = satisfactionWords(lang).figures
  const { cohort, confirmed, disagrees, no_word } = figure
  const share = (pattern: Share['pattern'], n: number, name: string): Share => ({
    pattern,
    n,
    name,
    figure: `${number(n, lang)} (${percent(n / cohort, lang)})`,
  })
  if (cohort < minimum) return null
  const shares = [
    share('good', confirmed, words.measures.confirmed),
    share('bad', disagrees, words.measures.disagrees),
    share('silent', no_word, words.measures['no-word']),
    share('blank', cohort - confirmed - disagrees - no_word, words.rest),
  ]
  const spoken = shares.map(({ name, n }) => `${name}: ${n}`).join('; ')
  return (
    <Section title={words.says}>
      <Shares id="nguoi-gui-noi" spoken={words.sharesSpoken(spoken, cohort)} shares={shares} />
    </Section>
  )
}
