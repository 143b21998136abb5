// biome-ignore-all lint/a11y/noRedundantRoles: a stacked table changes `display`, which drops the native roles
// biome-ignore-all lint/a11y/useSemanticElements: the same
import type { Child } from 'hono/jsx'

/**
 * `head` names the column; `label` repeats it inside a stacked cell when `head` is more than a word.
 * `num` sets figures to the right. One column is the row's `header`.
 * `stacked`: how the cell stands on a phone: 'labelled' (label left, value right, two a line), 'half' (two a line, no label),
 * 'whole' (label left, value right, a line of its own) or 'line' (a line of its own, no label; the default of the header).
 */
export type Column<Row> = {
  head: Child
  cell: (row: Row) => Child
  label?: string | undefined
  num?: boolean | undefined
  header?: boolean | undefined
  bar?: boolean | undefined
  stacked?: 'labelled' | 'half' | 'whole' | 'line' | undefined
}

/** With an `id` a group can be linked to. */
export type RowGroup<Row> = { id?: string; title?: Child; rows: readonly Row[] }

/** The caption says period, unit and what is left out; `hideCaption` leaves it to screen readers when the heading says it. */
export type TableProps<Row> = {
  caption: Child
  hideCaption?: boolean
  columns: readonly Column<Row>[]
} & ({ rows: readonly Row[] } | { groups: readonly RowGroup<Row>[] })

/** Three short columns at most; more become a `StackTable`. */
export function Table<Row>(props: TableProps<Row>) {
  return <TableMarkup {...props} />
}

/** A table that becomes a list on a phone. Roles are written out because changing `display` drops a table's meaning. */
export function StackTable<Row>(props: TableProps<Row>) {
  return (
    <div class="stack">
      <TableMarkup {...props} />
    </div>
  )
}

function TableMarkup<Row>(props: TableProps<Row>) {
  const groups: readonly RowGroup<Row>[] = 'groups' in props ? props.groups : [{ rows: props.rows }]
  return (
    <table role="table">
      <caption class={props.hideCaption ? 'vh' : undefined}>{props.caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {props.columns.map(({ head, num, bar }) => (
            <th role="columnheader" scope="col" class={cellClass({ num, 'bar-cell': bar })}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ id, title, rows }) => (
        <tbody role="rowgroup" id={id}>
          {title ? (
            <tr role="row">
              <th role="rowheader" scope="rowgroup" colspan={props.columns.length} class="group">
                {title}
              </th>
            </tr>
          ) : null}
          {rows.map((row) => (
            <tr role="row">{props.columns.map((column) => cell(column, row))}</tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}

function cell<Row>(column: Column<Row>, row: Row) {
  const { num, bar, stacked = column.header ? 'line' : 'labelled' } = column
  const content = column.cell(row)
  if (column.header)
    return (
      <th role="rowheader" scope="row" class={cellClass({ num })}>
        {content}
      </th>
    )
  const label = stacked === 'labelled' || stacked === 'whole' ? (column.label ?? String(column.head)) : undefined
  const half = stacked === 'labelled' || stacked === 'half'
  return (
    <td role="cell" data-l={label} class={cellClass({ num, 'bar-cell': bar, half })}>
      {content}
    </td>
  )
}

/** True flags become class names. */
const cellClass = (flags: Record<string, boolean | undefined>): string | undefined =>
  Object.keys(flags)
    .filter((name) => flags[name])
    .join(' ') || undefined
