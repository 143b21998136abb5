import type { Lang } from '../../../ui/index.ts'
import { LinkButton, StackTable } from '../../../ui/index.ts'
import type { toClose } from '../reads/closing.ts'
import { satisfactionWords } from '../words.ts'

export type ToClose = Awaited<ReturnType<typeof toClose>>[number]

/** Places with quarters to be closed; only the oldest of each can be. */
export const ClosingTable = ({ rows, lang }: { rows: readonly ToClose[]; lang: Lang }) => {
  const { closing: words, figures } = satisfactionWords(lang)
  return (
    <StackTable<ToClose>
      caption={words.caption}
      columns={[
        { head: words.place, header: true, cell: ({ place }) => place.name },
        { head: words.next, cell: ({ quarters: [next] }) => (next ? figures.quarterAlone(next.name) : null) },
        {
          head: words.after,
          cell: ({ quarters: [, ...after] }) => after.map(({ name }) => figures.quarterAlone(name)).join(', ') || '–',
        },
        {
          head: words.act,
          stacked: 'line',
          cell: ({ place, quarters: [next] }) =>
            next ? (
              <LinkButton href={`/chot-so-lieu/${place.id}/${next.name}`} quiet>
                {words.look}
              </LinkButton>
            ) : null,
        },
      ]}
      rows={rows}
    />
  )
}
