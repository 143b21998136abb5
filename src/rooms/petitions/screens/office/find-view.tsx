import { EmptyState, Intro, type Lang, SearchForm, Section, StackTable, TextInput } from '../../../../ui/index.ts'
import { type FoundMatter, mostFound } from '../../reads/office/find.ts'
import { petitionWords } from '../../words.ts'
import { MatterCell, postName } from './matter-cell.tsx'

/** What is longer is no search. */
export const longestQuery = 200

/** One box, and what it found; the same words can be changed and asked again. */
export const FindView = ({ asked, found, lang }: { asked: string; found: readonly FoundMatter[]; lang: Lang }) => {
  const words = petitionWords(lang).office.work
  return (
    <>
      <Intro title={words.searchTitle} />
      <SearchForm action="/tim" label={words.searchTitle} button={words.searchButton}>
        <TextInput
          name="q"
          type="search"
          label={words.searchField}
          hint={words.searchHint}
          value={asked}
          maxLength={longestQuery}
        />
      </SearchForm>
      {asked === '' ? null : found.length === 0 ? (
        <EmptyState>{words.nothing}</EmptyState>
      ) : (
        <Found found={found} lang={lang} />
      )}
    </>
  )
}

const Found = ({ found, lang }: { found: readonly FoundMatter[]; lang: Lang }) => {
  const { desk, work: words } = petitionWords(lang).office
  const heading = words.foundCount(found.length, mostFound)
  return (
    <Section id="tim-thay" full title={heading}>
      <StackTable<FoundMatter>
        caption={heading}
        hideCaption
        rows={found}
        columns={[
          {
            head: desk.matter,
            header: true,
            cell: (row) => <MatterCell matter={row} href={`/viec/${row.id}`} lang={lang} />,
          },
          {
            head: words.state,
            stacked: 'line',
            cell: (row) =>
              row.closedAs === null
                ? desk.at(postName(lang, row), desk.stages[row.stage].toLowerCase())
                : desk.closedAs[row.closedAs],
          },
        ]}
      />
    </Section>
  )
}
