import { useWords } from '../lang.ts'
import { Button } from './button.tsx'
import { TextInput } from './inputs.tsx'

/** Asks for a commune or ward by any of its names; a plain GET, so that the answer has an address. Sends `q`. */
export const PlaceSearch = ({
  action,
  label,
  query,
  error,
  proposals,
  quiet,
}: {
  action: string
  /** What is asked of officers; people are asked for their own commune. */
  label?: string | undefined
  query?: string | undefined
  error?: string | undefined
  proposals?: readonly string[] | undefined
  quiet?: boolean | undefined
}) => {
  const words = useWords()
  return (
    <search class="note" id="tim-noi">
      <form action={action}>
        <TextInput
          name="q"
          label={label ?? words.placeQuestion}
          hint={words.placeHint}
          value={query}
          error={error}
          autoComplete="address-level3"
          proposals={proposals}
        />
        <div class="row actions">
          <Button quiet={quiet}>{words.placeButton}</Button>
        </div>
      </form>
    </search>
  )
}
