import type { ShownImport } from '../../../../../civic/exchange/import.ts'
import type { Visit } from '../../../../../civic/screen/screen.ts'
import { ActionBar, Button, Columns, ErrorSummary, Flow, Form, Intro, Lead, Select } from '../../../../../ui/index.ts'
import { type ImportField, neededFields } from '../../../importing/fields.ts'
import type { Matching } from '../../../importing/matching.ts'
import { petitionWords } from '../../../words.ts'
import { sourceName } from './naming.ts'
import { bound } from './screen.ts'
import { ImportSteps } from './steps.tsx'

export const columnsForm = 'ghep'

interface ColumnsData {
  at: ShownImport
  columns: readonly string[]
  example: readonly string[]
  matched: Matching['columns']
}

/** What most files have stands first; the rest beside it. */
const groups: readonly (readonly ImportField[])[] = [
  ['received', 'content', 'code', 'topic', 'state', 'answer'],
  ['place', 'hamlet', 'spot', 'name', 'phone'],
]

const shownOfExample = 40

export const ColumnsView = ({ at, columns, example, matched, visit }: ColumnsData & { visit: Visit }) => {
  const words = petitionWords(visit.lang).office.import
  const shown = bound(visit, columnsForm, (field) => field.replace(/^columns\./, ''))
  const options = columns.map((column, index) => {
    // Names and numbers are not shown, not even to whoever brought them.
    const personal = column === matched.name || column === matched.phone
    const stands = personal ? '' : (example[index] ?? '').slice(0, shownOfExample)
    return { value: column, label: stands === '' ? column : words.firstRow(column, stands), written: true }
  })
  const hints: Partial<Record<ImportField, string>> = words.hints
  return (
    <>
      <ErrorSummary errors={shown.problems} />
      <Intro title={words.columnsTitle}>
        <Lead>
          {sourceName({ kind: at.sourceKind, name: at.sourceName }, visit.lang)}. {words.columnsLead}
        </Lead>
      </Intro>
      <ImportSteps now="columns" lang={visit.lang} />
      <Form action={shown.action} clientKey={visit.key} id={columnsForm}>
        <Columns>
          {groups.map((fields) => (
            <Flow>
              {fields.map((field) => (
                <Select
                  {...shown.field(field, matched[field] ?? '')}
                  label={words.fields[field]}
                  hint={hints[field]}
                  optional={!isNeeded(field)}
                  all={words.noColumn}
                  options={options}
                />
              ))}
            </Flow>
          ))}
        </Columns>
        <ActionBar>
          <Button>{words.toWords}</Button>
        </ActionBar>
      </Form>
    </>
  )
}

const isNeeded = (field: ImportField): boolean => (neededFields as readonly ImportField[]).includes(field)
