import { useWords } from '../lang.ts'

/** `field` is the control's id; without it the error belongs to the whole form. `message` is the field's own sentence. */
export type FormError = { field?: string | undefined; message: string }

/** All that must be corrected, above the h1, each linked to its control. Nothing when there is nothing; set `error` on the page too. */
export const ErrorSummary = ({ errors }: { errors: readonly FormError[] }) => {
  const words = useWords()
  if (errors.length === 0) return null
  return (
    <div class="errors flow" role="alert" tabindex={-1}>
      <h2>{words.toMend(errors.length)}</h2>
      <ul>
        {errors.map(({ field, message }) => (
          <li>{field ? <a href={`#${field}`}>{message}</a> : message}</li>
        ))}
      </ul>
    </div>
  )
}
