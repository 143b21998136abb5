import type { Child } from 'hono/jsx'

/** The key that makes a deed happen once however often the form is sent. A new one for every form shown. */
const HiddenKey = ({ value }: { value: string }) => <input type="hidden" name="_key" value={value} />

/**
 * A form that asks for a deed. Checked by the server, so that every browser gets the same sentences.
 * `files` where it carries any; `hidden` are values the form must send back unchanged.
 */
export const Form = ({
  action,
  clientKey,
  id,
  files,
  hidden = {},
  children,
}: {
  action: string
  clientKey: string
  id?: string | undefined
  files?: boolean | undefined
  hidden?: Readonly<Record<string, string>> | undefined
  children?: Child
}) => (
  <form method="post" action={action} id={id} enctype={files ? 'multipart/form-data' : undefined} novalidate>
    <HiddenKey value={clientKey} />
    {Object.entries(hidden).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
    {children}
  </form>
)

/** The buttons that end a form: the one that does it first, then the ways out. */
export const ActionBar = ({ children }: { children?: Child }) => <div class="row actions">{children}</div>
