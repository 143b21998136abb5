import type { Child } from 'hono/jsx'

/** One solid button a view; the others are quiet. The verb comes first: 'Gửi phản ánh'. */
type Look = { quiet?: boolean | undefined; children?: Child }

const look = (quiet?: boolean): string => (quiet ? 'btn quiet' : 'btn')

/** `name` and `value` say which button was pressed; `form` and `formAction` send another form or elsewhere. */
export const Button = ({
  quiet,
  name,
  value,
  form,
  formAction,
  children,
}: Look & {
  name?: string | undefined
  value?: string | undefined
  form?: string | undefined
  formAction?: string | undefined
}) => (
  <button type="submit" class={look(quiet)} name={name} value={value} form={form} formaction={formAction}>
    {children}
  </button>
)

/** A link that looks like a button: it leads somewhere and changes nothing. */
export const LinkButton = ({ href, quiet, children }: Look & { href: string }) => (
  <a class={look(quiet)} href={href}>
    {children}
  </a>
)
