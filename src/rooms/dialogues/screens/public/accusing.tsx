import type { Visit } from '../../../../civic/screen/screen.ts'
import { Choice } from '../../../../ui/index.ts'
import { dialogueWords } from '../../words.ts'
import { bound } from './screen.ts'

/** Asked only when the words looked like an accusation against a person, or it was asked already. */
export const Accusing = ({ visit, form }: { visit: Visit; form: string }) => {
  const words = dialogueWords(visit.lang).public.ask
  const field = bound(visit, form).field('accusation')
  if (field.error === undefined && field.value === '') return null
  return (
    <Choice
      label={words.accusation}
      hint={words.accusationHint}
      options={[
        { value: 'no', label: words.no },
        { value: 'yes', label: words.yes },
      ]}
      {...field}
    />
  )
}
