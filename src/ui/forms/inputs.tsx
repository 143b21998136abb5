import { Field, type FieldProps } from './field.tsx'

export type TextInputProps = FieldProps & {
  value?: string | undefined
  type?: 'text' | 'tel' | 'email' | 'password' | 'search' | 'date' | 'time' | undefined
  inputMode?: 'numeric' | 'decimal' | 'tel' | 'email' | undefined
  /** The browser's name for what is asked: 'tel', 'name', 'one-time-code', 'off' for a return code. */
  autoComplete?: string | undefined
  maxLength?: number | undefined
  /** Codes, telephone numbers and days get a short box: its width says how much is wanted. */
  short?: boolean | undefined
  /** Where typing begins when the page opens. One a page, and only where the page is for nothing else. */
  begins?: boolean | undefined
  /** Values the browser may propose while typing. */
  proposals?: readonly string[] | undefined
}

/** One line of text. */
export const TextInput = (props: TextInputProps) => (
  <Field
    {...props}
    control={(wires) => (
      <>
        <input
          {...wires}
          type={props.type ?? 'text'}
          class={props.short ? 'short' : undefined}
          value={props.value}
          inputmode={props.inputMode}
          autocomplete={props.autoComplete}
          maxlength={props.maxLength}
          autofocus={props.begins}
          spellcheck={props.autoComplete === 'off' ? false : undefined}
          list={props.proposals ? `${wires.id}-list` : undefined}
        />
        {props.proposals ? (
          <datalist id={`${wires.id}-list`}>
            {props.proposals.map((proposal) => (
              <option value={proposal} />
            ))}
          </datalist>
        ) : null}
      </>
    )}
  />
)

/** Several lines of text. */
export const TextArea = ({
  value,
  rows = 6,
  maxLength,
  readOnly,
  ...field
}: FieldProps & {
  value?: string | undefined
  rows?: number | undefined
  maxLength?: number | undefined
  /** To be copied, not changed. */
  readOnly?: boolean | undefined
}) => (
  <Field
    {...field}
    control={(wires) => (
      <textarea {...wires} rows={rows} maxlength={maxLength} readonly={readOnly}>
        {value}
      </textarea>
    )}
  />
)

/** Photographs and papers. `accept` lists endings or types; the hint says them in words with the largest size. */
export const FileInput = ({
  accept,
  multiple,
  ...field
}: FieldProps & { accept: string; multiple?: boolean | undefined }) => (
  <Field {...field} control={(wires) => <input {...wires} type="file" accept={accept} multiple={multiple} />} />
)
