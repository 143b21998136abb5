import type { Child } from 'hono/jsx'
import { Row } from '../parts/layout.tsx'
import { Button } from './button.tsx'

/** Finds something by a plain GET, so that what was found has an address. `hidden` is kept as it is. */
export const SearchForm = ({
  action,
  label,
  button,
  hidden = {},
  children,
}: {
  action: string
  label: string
  button: Child
  hidden?: Readonly<Record<string, string>>
  children?: Child
}) => (
  <search aria-label={label}>
    <form action={action}>
      {Object.entries(hidden).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <Row>
        {children}
        <Button quiet>{button}</Button>
      </Row>
    </form>
  </search>
)
