import type { Child } from 'hono/jsx'
import { useWords } from '../lang.ts'
import { StatusShape } from '../parts/status-shape.tsx'

/**
 * What every field has. `name` is the posted name and the control's id, unless `id` says another (two forms on a page).
 * `error` is one sentence that says what to do; the error summary repeats it and links to the control.
 */
export type FieldProps = {
  name: string
  id?: string | undefined
  label: Child
  hint?: Child
  error?: string | undefined
  optional?: boolean | undefined
}

/** What ties a control to its label, hint and error. Spread it on the control. */
export type Wiring = {
  id: string
  name: string
  'aria-describedby': string | undefined
  'aria-invalid': 'true' | undefined
}

export function wiring({ name, id = name, hint, error }: FieldProps): Wiring {
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return { id, name, 'aria-describedby': described || undefined, 'aria-invalid': error ? 'true' : undefined }
}

/** Label, hint, error, control: in this order, so that nothing below the control is missed. Use it for a control of your own. */
export const Field = ({ control, ...field }: FieldProps & { control: (wiring: Wiring) => Child }) => {
  const wires = wiring(field)
  return (
    <div class={field.error ? 'field wrong' : 'field'}>
      <label for={wires.id}>
        {field.label}
        <Optional {...field} />
      </label>
      <HintAndError {...field} id={wires.id} />
      {control(wires)}
    </div>
  )
}

export const Optional = ({ optional }: Pick<FieldProps, 'optional'>) => {
  const words = useWords()
  return optional ? <span class="light">{words.optional}</span> : null
}

export const HintAndError = ({ id, hint, error }: { id: string; hint?: Child; error?: string | undefined }) => {
  const words = useWords()
  return (
    <>
      {hint ? (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p class="err" id={`${id}-error`}>
          <StatusShape status="late" />
          <span>
            <span class="vh">{words.errorPrefix}</span>
            {error}
          </span>
        </p>
      ) : null}
    </>
  )
}
