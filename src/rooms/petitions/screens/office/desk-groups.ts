import type { Lang } from '../../../../../packages/vietnamese/src/index.ts'
import type { RowGroup } from '../../../../ui/index.ts'
import type { Desk, OverdueList } from '../../reads/office/desk.ts'
import { petitionWords } from '../../words.ts'
import type { Counting } from './due.tsx'
import type { Listed } from './work-table.tsx'

/** A group that can be linked to from the top of the desk. */
export interface DeskGroup extends RowGroup<Listed> {
  id: string
  title: string
}

/** What is overdue and what is due today first, whatever is to be done; then the rest by what is to be done. */
export const deskGroups = (lists: Desk['lists'], { today, lang }: Counting) => {
  const words = petitionWords(lang).office.desk
  const all = lists.flatMap(({ name, rows }) => rows.map((row) => ({ ...row, name, todo: words.lists[name] })))
  const late = all.filter(({ due }) => due !== null && due < today).sort((one, other) => (sooner(one, other) ? -1 : 1))
  const dueToday = all.filter(({ due }) => due === today)
  const group = (id: string, title: string, rows: readonly Listed[]): DeskGroup[] =>
    rows.length === 0 ? [] : [{ id: `ban-${id}`, title: words.count(title, rows.length), rows }]
  const rest = lists.flatMap(({ name, rows }) =>
    group(
      name,
      words.lists[name],
      rows.filter(({ due }) => due === null || due > today),
    ),
  )
  return {
    finding:
      late.length > 0
        ? words.overdue(late.length)
        : dueToday.length > 0
          ? words.dueToday(dueToday.length)
          : words.waiting(all.length),
    groups: [...group('qua-han', words.late, late), ...group('hom-nay', words.todays, dueToday), ...rest],
  }
}

const sooner = (one: Listed, other: Listed): boolean => (one.due ?? '') < (other.due ?? '')

/** By the unit that owes, called by the post that heads it. */
export const unitGroups = (rows: OverdueList['rows'], lang: Lang): RowGroup<Listed>[] => {
  const { count, lists, stages } = petitionWords(lang).office.desk
  const byUnit = Map.groupBy(rows, ({ headVi, headEn }) => (lang === 'vi' ? headVi : headEn))
  return [...byUnit].map(([head, ofUnit]) => ({
    title: count(head, ofUnit.length),
    rows: ofUnit.map((row) => ({
      ...row,
      todo: row.duty === 'petitions.publish' ? lists.toPublish : stages[row.stage],
    })),
  }))
}
