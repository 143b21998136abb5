import type { Lang } from '../../../../../../packages/vietnamese/src/index.ts'
import { Steps } from '../../../../../ui/index.ts'
import { petitionWords } from '../../../words.ts'

const order = ['file', 'columns', 'words', 'look'] as const

/** How far a file has come. */
export const ImportSteps = ({ now, lang }: { now: (typeof order)[number]; lang: Lang }) => {
  const words = petitionWords(lang).office.import
  const at = order.indexOf(now)
  return (
    <Steps
      label={words.steps}
      steps={order.map((step, index) => ({
        state: index < at ? 'done' : index === at ? 'now' : 'next',
        title: words.step[step],
      }))}
    />
  )
}
