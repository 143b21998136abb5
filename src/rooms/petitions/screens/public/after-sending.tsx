import { Flow, type Lang } from '../../../../ui/index.ts'
import { petitionWords } from '../../words.ts'

/** What happens next, before anything is written: whoever knows it writes more calmly. */
export const AfterSending = ({ lang }: { lang: Lang }) => {
  const { after, afterSteps } = petitionWords(lang).sender.file
  return (
    <Flow>
      <h2>{after}</h2>
      <ol class="flow">
        {Object.values(afterSteps).map((step, at) => (
          <li>
            {at + 1}. {step}
          </li>
        ))}
      </ol>
    </Flow>
  )
}
