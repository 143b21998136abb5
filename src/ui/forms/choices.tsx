import type { Child } from 'hono/jsx'
import { useWords } from '../lang.ts'
import { Field, type FieldProps, HintAndError, Optional, wiring } from './field.tsx'

/** `written`: somebody's own words, which are Vietnamese on pages of any language. */
export type Option = { value: string; label: string; written?: boolean }

/**
 * A list to choose one from, for eight or more; fewer are a `Choice`. Without a `value` the first entry asks to choose;
 * where all may be left in, `all` names them and can be chosen again.
 */
export const Select = ({
  options,
  value,
  all,
  ...field
}: FieldProps & { options: readonly Option[]; value?: string | undefined; all?: string | undefined }) => {
  const words = useWords()
  return (
    <Field
      {...field}
      control={(wires) => (
        <select {...wires}>
          {value && !all ? null : <option value="">{all ?? words.chooseOne}</option>}
          {options.map((option) => (
            <option value={option.value} selected={option.value === value} lang={option.written ? 'vi' : undefined}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    />
  )
}

export type Pick = { value: string; label: Child; hint?: Child }

/** Up to seven answers, all in sight. `several` makes them checkboxes that post the same name. The first has the field's id. */
export const Choice = ({
  options,
  value,
  several,
  ...field
}: FieldProps & {
  options: readonly Pick[]
  value?: string | readonly string[] | undefined
  several?: boolean | undefined
}) => {
  const { id, ...wires } = wiring(field)
  const chosen = new Set(typeof value === 'string' ? [value] : value)
  return (
    <fieldset
      class={field.error ? 'field wrong' : 'field'}
      role={several ? undefined : 'radiogroup'}
      aria-describedby={wires['aria-describedby']}
      aria-invalid={several ? undefined : wires['aria-invalid']}
    >
      <legend>
        {field.label}
        <Optional {...field} />
      </legend>
      <HintAndError {...field} id={id} />
      {options.map((option, index) => (
        <PickLine
          {...option}
          id={index === 0 ? id : `${id}-${index + 1}`}
          name={field.name}
          type={several ? 'checkbox' : 'radio'}
          checked={chosen.has(option.value)}
        />
      ))}
    </fieldset>
  )
}

/** A single statement to agree to. Posts `value` ('1') when ticked. */
export const Check = ({
  value = '1',
  checked,
  ...field
}: FieldProps & { value?: string | undefined; checked?: boolean | undefined }) => {
  const wires = wiring(field)
  return (
    <div class={field.error ? 'field wrong' : 'field'}>
      <HintAndError {...field} hint={undefined} id={wires.id} />
      <div class="pick">
        <input {...wires} type="checkbox" value={value} checked={checked} />
        <label for={wires.id}>
          {field.label}
          {field.hint ? (
            <span class="hint" id={`${wires.id}-hint`}>
              {field.hint}
            </span>
          ) : null}
        </label>
      </div>
    </div>
  )
}

const PickLine = (pick: Pick & { id: string; name: string; type: 'radio' | 'checkbox'; checked: boolean }) => (
  <div class="pick">
    <input type={pick.type} name={pick.name} id={pick.id} value={pick.value} checked={pick.checked} />
    <label for={pick.id}>
      {pick.label}
      {pick.hint ? <span class="hint">{pick.hint}</span> : null}
    </label>
  </div>
)
